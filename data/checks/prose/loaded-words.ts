import { isAttributed } from "../lib/words/attribution-verbs.ts";
import { LOADED_WORDS } from "../lib/words/loaded-word-list.ts";
import { listProseFields } from "../lib/editor-prose.ts";
import { blankQuotations } from "../lib/quoted-text.ts";
import { findSentences } from "../lib/sentences.ts";
import type { Story } from "../../source/story.ts";
import type { Rule } from "../rule.ts";

const LOADED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${LOADED_WORDS.join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

const listLoadedWords = (text: string): string[] =>
  Array.from(text.matchAll(LOADED), ([word]) => word.toLowerCase());

/** The loaded words in the statements of these developments. */
function listSpokenWords({ developments }: Story, ids: readonly string[]): Set<string> {
  const statements = ids.flatMap((id) => developments.get(id)?.value.statements ?? []);
  return new Set(
    statements.flatMap(({ quotes }) => quotes.flatMap(({ quote }) => listLoadedWords(quote))),
  );
}

/**
 * Editors use loaded words only in quotation marks, or attributed to the speaker of a statement that has them: words that were
 * translated back into English cannot be quoted.
 */
export const loadedWords: Rule = (story, report) => {
  const { language } = story.file.value;
  for (const { kind, text, place, scope } of listProseFields(story)) {
    const spoken = listSpokenWords(story, scope.kind === "passages" ? scope.developments : []);
    for (const sentence of findSentences(blankQuotations(text, language), language))
      for (const word of listLoadedWords(sentence.text))
        if (!spoken.has(word) || !isAttributed(sentence.text, language))
          report(
            place(),
            `“${word}” in the ${kind} takes sides`,
            "say it neutrally, or attribute it to the speaker of a statement that has the word",
          );
  }
};
