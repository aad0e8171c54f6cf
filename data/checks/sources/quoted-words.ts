import type { Passage, Story } from "../../source/story.ts";
import { quotationsOf } from "../lib/article-quotations.ts";
import { listProseFields } from "../lib/editor-prose.ts";
import type { ProseField, SourceScope } from "../lib/editor-prose.ts";
import { hasWords } from "../lib/find-words.ts";
import { listQuotedWords } from "../lib/quoted-text.ts";
import type { Report, Rule } from "../rule.ts";
import { idRef, listRefs, wording } from "../../source/wording.ts";

type PassageScope = SourceScope & { kind: "passages" };

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

/** The passages of developments and a claim. */
const listPassages = ({ passages }: Story, { developments, claim: id }: PassageScope): Passage[] =>
  passages.filter(
    ({ development, claim }) =>
      developments.includes(development?.id ?? "") || (claim !== null && claim.id === id),
  );

function findUse(words: string, passage: Passage, { articles }: Story): Use {
  const { quote, quoteFile, location } = passage;
  if (!hasWords(quote, words)) return null;
  if (quoteFile?.translated) return "translated";
  const article = articles.get(passage.article);
  if (quoteFile?.form !== "paraphrase" || !article || !location?.found) return "spoken";
  const { start, end } = location.found;
  // A paraphrase may contain a quotation.
  const isSpoken = quotationsOf(article).some(({ outerStart, outerEnd }) =>
    hasWords(
      article.text.body.text.slice(Math.max(start, outerStart), Math.min(end, outerEnd)),
      words,
    ),
  );
  return isSpoken ? "spoken" : "narrated";
}

/** Texts that a note or correction may quote. */
function listTexts(story: Story, scope: SourceScope): string[] {
  const { articles, developments, archive } = story;
  return [
    ...[...articles.values()].map(({ text }) => text.raw.text),
    ...[...developments.values()].flatMap(({ value }) =>
      value.date.references.map(({ title }) => title),
    ),
    ...(scope.kind === "archive" ? [...archive.values()].map(({ text }) => text) : []),
  ];
}

/** Checks words that a note, name or correction quotes. */
function checkExcerpt(words: string, field: ProseField, texts: string[], report: Report): void {
  const { kind, place, note } = field;
  if (texts.some((text) => hasExcerpt(text, words))) return;
  const message = `“${words}” is quoted in the ${kind}, but no article of the story has these words`;
  const remedy = "quote them as the source has them, or remove the quotation marks";
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
    report.question(
      place(),
      `“${words}” is quoted in the ${kind}, but the source has it in translation`,
      "remove the quotation marks: these are not the speaker’s exact words",
      { ...note, words: [words] },
    );
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
export const quotedWords: Rule = {
  name: "quoted-words",
  check(story, report) {
    for (const field of listProseFields(story)) {
      const { text, scope } = field;
      const quoted = listQuotedWords(text, story.file.value.language);
      if (quoted.length === 0) continue;
      if (scope.kind !== "passages") {
        const texts = listTexts(story, scope);
        for (const words of quoted) checkExcerpt(words, field, texts, report);
      } else if (scope.developments.every((id) => story.developments.has(id))) {
        const passages = listPassages(story, scope);
        for (const words of quoted) {
          const uses = new Set(passages.map((passage) => findUse(words, passage, story)));
          checkQuotation(words, field, scope, uses, report);
        }
      }
    }
  },
};
