import type { Passage, Story } from "../../source/story.ts";
import { quotationsOf } from "../lib/article-quotations.ts";
import { blankTranslations } from "../lib/blank-translations.ts";
import {
  listProseFields,
  listScopePassages,
  type PassageScope,
  type ProseField,
} from "../lib/editor-prose.ts";
import { hasWords } from "../lib/find-words.ts";
import { listQuotedWords } from "../lib/quoted-text.ts";
import type { Report, Rule } from "../rule.ts";
import { idRef, listRefs, wording } from "../../source/wording.ts";

/** Whose words they are in a passage: the speaker's, the speaker's in translation, or the outlet's; null if it does not have them. */
type Use = "spoken" | "translated" | "narrated" | null;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Whether a source has the words, of which “…” stands for omitted ones. The case of the first letter may differ, since a quotation
 * within a sentence may begin a sentence in the source.
 */
const hasExcerpt = (source: string, words: string): boolean =>
  words
    .split("…")
    .map((part) => part.trim())
    .every((part) => hasWords(source, lowerFirst(part)) || hasWords(source, upperFirst(part)));

const describeTranslation = (words: string, kind: string): [message: string, remedy: string] => [
  `“${words}” is quoted in the ${kind}, but the source has it in translation`,
  "remove the quotation marks: these are not the speaker’s exact words",
];

function findUse(words: string, passage: Passage, { articles, passages }: Story): Use {
  const { quote, quoteFile, location } = passage;
  if (!hasWords(quote, words)) return null;
  if (quoteFile?.translated) return "translated";
  const article = articles.get(passage.article);
  const isSpeech = quoteFile !== null && quoteFile.form !== "paraphrase";
  if (isSpeech || !article || !location?.found) return "spoken";
  const { start, end } = location.found;
  // Evidence and paraphrases are in the outlet's words, and may contain a quotation.
  const isQuotedIn = (body: string): boolean =>
    quotationsOf(article).some(({ outer }) =>
      hasWords(body.slice(Math.max(start, outer.start), Math.min(end, outer.end)), words),
    );
  if (isQuotedIn(blankTranslations(article, passages).body)) return "spoken";
  return isQuotedIn(article.text.body.text) ? "translated" : "narrated";
}

/** Texts that a note or correction may quote. */
interface QuotableTexts {
  /** What the sources have in words of their own or of a speaker. */
  original: string[];
  /** The same with what is marked as a translation. */
  withTranslations: string[];
  /** Published editions, which only a correction may quote. */
  archived: string[];
}

function listTexts({ articles, developments, archive, passages }: Story): QuotableTexts {
  const sources = [...articles.values()];
  const titles = [...developments.values()].flatMap(({ value }) =>
    value.date.references.map(({ title }) => title),
  );
  return {
    original: [...sources.map((article) => blankTranslations(article, passages).raw), ...titles],
    withTranslations: sources.map(({ text }) => text.raw.text),
    archived: [...archive.values()].map(({ text }) => text),
  };
}

/** Checks words that a note, name or correction quotes. */
function checkExcerpt(
  words: string,
  { kind, place, note, scope }: ProseField,
  { original, withTranslations, archived }: QuotableTexts,
  report: Report,
): void {
  const isIn = (texts: string[]): boolean => texts.some((text) => hasExcerpt(text, words));
  if (isIn(original)) return;
  const isTranslated = isIn(withTranslations);
  if (!isTranslated && scope.kind === "archive" && isIn(archived)) return;
  const [message, remedy] = isTranslated
    ? describeTranslation(words, kind)
    : [
        `“${words}” is quoted in the ${kind}, but no article of the story has these words`,
        "quote them as the source has them, or remove the quotation marks",
      ];
  // The notes of published editions have no editors' note.
  if (kind === "publication note" || kind === "reason") report(place(), message, remedy);
  else report.question(place(), message, remedy, { ...note, words: [words] });
}

/** Checks words that the text of a development or claim quotes. */
function checkQuotation(
  words: string,
  { kind, place, note }: ProseField,
  { developments }: PassageScope,
  uses: ReadonlySet<Use>,
  report: Report,
): void {
  if (uses.has("spoken")) return;
  if (uses.has("translated"))
    report.question(place(), ...describeTranslation(words, kind), { ...note, words: [words] });
  else if (uses.has("narrated"))
    report(
      place(),
      `“${words}” is quoted in the ${kind}, but these are the outlet’s words, not the speaker’s`,
      "remove the quotation marks, or quote what is between marks in the source",
    );
  else
    report(
      place(),
      wording`“${words}” is quoted in the ${kind}, but ${
        developments.length > 0
          ? wording`no passage of ${listRefs(developments.map(idRef))} has these words`
          : "it names no development that could have these words"
      }`,
      "quote them as the source has them, add the passage as evidence, or remove the quotation marks",
    );
}

/** Words that editors put in quotation marks are the exact words of a source. */
export const quotedWords: Rule = (story, report) => {
  const texts = listTexts(story);
  for (const field of listProseFields(story)) {
    const { text, scope } = field;
    const quoted = listQuotedWords(text, story.file.value.language);
    if (quoted.length === 0) continue;
    if (scope.kind !== "passages") {
      for (const words of quoted) checkExcerpt(words, field, texts, report);
    } else if (scope.developments.every((id) => story.developments.has(id))) {
      const passages = listScopePassages(story, scope);
      for (const words of quoted) {
        const uses = new Set(passages.map((passage) => findUse(words, passage, story)));
        checkQuotation(words, field, scope, uses, report);
      }
    }
  }
};
