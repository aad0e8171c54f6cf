/**
 * Texts that an attacker would write: each keeps a pattern that backtracks busy for longer than a test may run. The results are of no
 * interest but for being there.
 */
import { expect, test } from "vitest";
import { isReported } from "../../../data/checks/lib/dates/reported-dates.ts";
import { findQuotations } from "../../../data/checks/lib/quotations.ts";
import { findSentences } from "../../../data/checks/lib/sentences.ts";
import { makeDraft } from "../../../data/drafting/page/make-draft.ts";
import { matchLine } from "../../../data/drafting/page/patterns/match-line.ts";

function isReportedAfter(words: string): boolean {
  const text = `Ada said ${words} 6 May 2019.`;
  const start = text.indexOf("6 May");
  return isReported(text, { start, end: start + "6 May 2019".length }, "en");
}

test.each<[string, () => unknown, unknown]>([
  ["days of the week before a date", () => isReportedAfter(`${"lundi ".repeat(27)}x`), true],
  ["one long word before a date", () => isReportedAfter(`${"di".repeat(42)}x`), true],
  ["opening marks", () => findQuotations("«x ".repeat(50_000)).length, 1],
  ["apostrophes like opening marks", () => findQuotations("‘x ".repeat(3000)).length, 0],
  ["possessives", () => findQuotations(`‘x ${"s’ a ".repeat(100_000)}`).length, 1],
  ["abbreviations", () => findSentences("Mr. ".repeat(200_000), "en").length, 1],
  ["a line of navigation", () => matchLine(`news${" / ab".repeat(15)}!`), null],
  [
    "a notice of rights with white space",
    () => makeDraft(`©${"\n ".repeat(6000)}!`).outlet.shownAs,
    null,
  ],
])("a text of %s is read in one pass", (_, read, expected) => {
  expect(read()).toEqual(expected);
});
