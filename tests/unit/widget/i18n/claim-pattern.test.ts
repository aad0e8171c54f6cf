import { expect, test } from "vitest";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { type ClaimOutline, formatClaimPattern } from "../../../../widget/i18n/claim-pattern.ts";
import { en } from "../../../../widget/i18n/languages/en.ts";
import type { PositionValue } from "../../../../data/model/edition.ts";

/** "denies!" is a denial of 2022, before the claim's period. */
const outline = (...values: (PositionValue | "denies!")[]): ClaimOutline => ({
  kind: "fact",
  period: null,
  settledBy: null,
  positions: values.map((value) =>
    value === "denies!"
      ? { value: "denies", before: true, statement: { date: { latest: "2022-09-22" } } }
      : {
          value,
          before: false,
          statement: value === "not-here" ? null : { date: { latest: "2023-09-12" } },
        },
  ),
});

test.each([
  [outline("says", "denies", "not-here"), "Disputed: said by one side, denied by another"],
  [outline("says", "says", "denies", "denies"), "Disputed: said by 2 sides, denied by 2 others"],
  [outline("says", "says", "not-here"), "Nobody disputes it"],
  [outline("says", "declines", "hedges"), "Said by one side, not answered by another"],
  [outline("says", "hedges", "not-here"), "Said by one side, hedged by another"],
  [outline("says", "not-here"), "Said by one side"],
  [outline("hedges", "denies!", "not-here"), "Nobody in these reports says so"],
  [outline("denies", "not-here"), "Nobody in these reports says so"],
  [outline("hedges", "hedges", "not-here"), "An open question: no dispute"],
  [outline("not-here", "not-here"), "Nobody in these reports says so"],
  [
    outline("says", "declines", "denies!"),
    "Said by one side, not answered by another; the only denial in these reports is from 2022",
  ],
])("describes the positions of the sides (%#)", (claim, pattern) => {
  expect(formatClaimPattern(claim, en)).toBe(pattern);
});

test("names the kind of question, its period, and what settled it", () => {
  const claim = outline("says", "hedges");
  expect(formatClaimPattern({ ...claim, kind: "law" }, en)).toBe(
    "A question of law. Said by one side, hedged by another",
  );
  expect(
    formatClaimPattern({ ...claim, period: "2023-07/2023-09", settledBy: "The bridge opens" }, en),
  ).toBe("July to September 2023. Said by one side, hedged by another. Settled: The bridge opens");
});

test("is in the language of the box, with its quotation marks", () => {
  const claim = outline("says", "denies");
  expect(formatClaimPattern(claim, allLabels["fr"]!)).toBe(
    "Contesté\u00A0: dit par une partie, démenti par une autre",
  );
  expect(formatClaimPattern({ ...claim, kind: "law" }, allLabels["ja"]!)).toBe(
    "法律上の問題。否定する発言あり：1者が発言、1者が否定",
  );
});
