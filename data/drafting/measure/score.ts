/** Scores a draft against the gold standard of the same text. */
import type { LineRange } from "../../model/text/text-range.ts";
import type { Draft } from "../page/make-draft.ts";
import { findQuotations } from "../../checks/lib/quotations.ts";
import { readingLanguage } from "../page/detect-language.ts";
import { findSpeaker } from "../page/find-speaker.ts";
import type { Gold } from "./gold.ts";
import { splitLines } from "../page/lines.ts";

/** Counts of lines, of quotations, or of one value. */
export interface Score {
  found: number;
  expected: number;
}

/** `body` counts the lines of the article that the draft leaves in the body. */
export const MEASURES = [
  "boilerplate",
  "body",
  "title",
  "day",
  "outlet",
  "wire",
  "quotations",
  "speakers",
] as const;

export type DraftScores = Record<(typeof MEASURES)[number], Score>;

const isIn = (ranges: readonly LineRange[], line: number): boolean =>
  ranges.some(([first, last]) => line >= first && line <= last);

function scoreLines(draft: Draft, gold: Gold): Pick<DraftScores, "boilerplate" | "body"> {
  const proposed = draft.boilerplate.map(({ lines }) => lines);
  const lines = splitLines(draft.text.raw.text).filter(({ text }) => text !== "");
  const [cut, body] = [true, false].map((wanted) => {
    const expected = lines.filter(({ number }) => isIn(gold.boilerplate, number) === wanted);
    const found = expected.filter(({ number }) => isIn(proposed, number) === wanted);
    return { found: found.length, expected: expected.length };
  });
  return { boilerplate: cut!, body: body! };
}

/** Ignores case: pages often write their own name in capitals. */
const scoreValue = (drafted: string | null, expected: string | null): Score => ({
  found: Number(drafted?.toLowerCase() === expected?.toLowerCase()),
  expected: 1,
});

const withoutStop = (words: string): string => words.replace(/[.,]$/u, "");

/** A quotation over several paragraphs is drafted as one, and written in the gold file a paragraph at a time. */
const listParagraphs = (words: string): string[] =>
  words.split(/\n\s*/u).map((paragraph) => withoutStop(paragraph.replace(/^\p{P}+/u, "")));

function scoreQuotations({ text, language }: Draft, gold: Gold): Score {
  const quotations = findQuotations(text.body.text, readingLanguage(language));
  const words = quotations.map((quotation) => quotation.text);
  const drafted = new Set([...words.map(withoutStop), ...words.flatMap(listParagraphs)]);
  const found = gold.quotations.filter(({ words }) => drafted.has(withoutStop(words)));
  return { found: found.length, expected: gold.quotations.length };
}

function scoreSpeakers({ text, language }: Draft, gold: Gold): Score {
  const raw = text.raw.text;
  const actors = Object.fromEntries(
    Object.entries(gold.actors).map(([name, kind]) => [name, { name, kind, aliases: [] }]),
  );
  const expected = gold.quotations.filter(({ speaker }) => speaker !== undefined);
  const found = expected.filter(({ words, speaker }) => {
    const start = raw.indexOf(words);
    return findSpeaker(raw, { start, end: start + words.length }, language, actors) === speaker;
  });
  return { found: found.length, expected: expected.length };
}

export const scoreDraft = (draft: Draft, gold: Gold): DraftScores => ({
  ...scoreLines(draft, gold),
  title: scoreValue(draft.title, gold.title),
  day: scoreValue(draft.published?.day ?? null, gold.day),
  outlet: scoreValue(draft.outlet.shownAs, gold.outlet),
  wire: scoreValue(draft.wire, gold.wire),
  quotations: scoreQuotations(draft, gold),
  speakers: scoreSpeakers(draft, gold),
});

export const addScores = (scores: readonly Score[]): Score => ({
  found: scores.reduce((sum, { found }) => sum + found, 0),
  expected: scores.reduce((sum, { expected }) => sum + expected, 0),
});
