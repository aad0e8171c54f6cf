/** Compares a draft with what editors made of the same text. */
import type { ArticleText } from "../source/article-text.ts";
import type { Attribution } from "./attribution.ts";
import { findBodyOffset } from "./body-offset.ts";
import type { Draft } from "./draft.ts";
import { splitLines } from "./lines.ts";

/** `found` of `true` things, and `kept` of `proposed` ones. */
export interface Score {
  found: number;
  true: number;
  kept: number;
  proposed: number;
}

export const MEASURES = ["boilerplate", "quotes", "speakers", "dates"] as const;

export type Measured = Record<(typeof MEASURES)[number], Score>;

/** UTF-16 offsets of the raw text, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** What editors made of a text. */
export interface Gold {
  boilerplate: readonly { kind: string; lines: readonly [number, number] }[];
  statements: readonly { range: Range; isSpeaker: (attribution: Attribution) => boolean }[];
  /** Passages that are evidence and no statement: proposing one was not in vain. */
  evidence: readonly Range[];
  /** Dates that the text states, each with the passage that does; null: anywhere. */
  dates: readonly { edtf: string; range: Range | null }[];
}

/** A range of a body as a range of the raw text. */
export const inRaw = (text: ArticleText, { start, end }: Range): Range => ({
  start: findBodyOffset(text, start),
  end: findBodyOffset(text, end - 1) + 1,
});

/** Two passages are the same when they share at least half of the longer one. */
function isSame(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

const kindOf = (list: Gold["boilerplate"], line: number): string | null =>
  list.find(({ lines: [first, last] }) => line >= first && line <= last)?.kind ?? null;

/** By lines that are not blank; right is a line of the same kind. */
function measureBoilerplate(draft: Draft, truth: Gold): Score {
  const score = { found: 0, true: 0, kept: 0, proposed: 0 };
  for (const { number, text } of splitLines(draft.text.raw.text)) {
    if (text === "") continue;
    const edited = kindOf(truth.boilerplate, number);
    const proposed = kindOf(draft.boilerplate, number);
    const agree = Number(edited !== null && edited === proposed);
    score.true += Number(edited !== null);
    score.proposed += Number(proposed !== null);
    score.found += agree;
    score.kept += agree;
  }
  return score;
}

function measureQuotes(draft: Draft, truth: Gold): Pick<Measured, "quotes" | "speakers"> {
  const proposed = draft.quotes.map((quote) => ({ quote, range: inRaw(draft.text, quote) }));
  const matches = truth.statements.flatMap(({ range, isSpeaker }) => {
    const match = proposed.find((one) => isSame(one.range, range));
    return match ? [{ attribution: match.quote.attribution, isSpeaker }] : [];
  });
  const rightly = matches.filter(({ attribution, isSpeaker }) => isSpeaker(attribution)).length;
  const edited = [...truth.statements.map(({ range }) => range), ...truth.evidence];
  return {
    quotes: {
      found: matches.length,
      true: truth.statements.length,
      kept: proposed.filter(({ range }) => edited.some((one) => isSame(one, range))).length,
      proposed: proposed.length,
    },
    speakers: {
      found: rightly,
      true: truth.statements.length,
      kept: rightly,
      proposed: matches.filter(({ attribution }) => attribution.speaker !== null).length,
    },
  };
}

/** Of what is drafted, only what names a month or could be counted from the day of the report: a bare year dates nothing. */
function measureDates(draft: Draft, truth: Gold): Score {
  const proposed = draft.dated.flatMap(({ sentence, dates }) =>
    dates
      .filter(({ mention, basis }) => mention.month !== null || basis === "inferred")
      .map(({ edtf }) => ({ edtf, range: inRaw(draft.text, sentence) })),
  );
  const agrees = (date: (typeof proposed)[number], one: Gold["dates"][number]): boolean =>
    date.edtf === one.edtf &&
    (one.range === null || (date.range.start < one.range.end && one.range.start < date.range.end));
  return {
    found: truth.dates.filter((one) => proposed.some((date) => agrees(date, one))).length,
    true: truth.dates.length,
    kept: proposed.filter((date) => truth.dates.some((one) => agrees(date, one))).length,
    proposed: proposed.length,
  };
}

/** How near the draft came. */
export const scoreDraft = (draft: Draft, truth: Gold): Measured => ({
  boilerplate: measureBoilerplate(draft, truth),
  ...measureQuotes(draft, truth),
  dates: measureDates(draft, truth),
});

/** All of one measure together. */
export const addScores = (scores: readonly Score[]): Score => ({
  found: scores.reduce((sum, { found }) => sum + found, 0),
  true: scores.reduce((sum, { true: all }) => sum + all, 0),
  kept: scores.reduce((sum, { kept }) => sum + kept, 0),
  proposed: scores.reduce((sum, { proposed }) => sum + proposed, 0),
});
