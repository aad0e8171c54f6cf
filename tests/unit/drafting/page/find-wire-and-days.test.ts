import { expect, test } from "vitest";
import { findDays } from "../../../../data/drafting/page/find-days.ts";
import { findWire } from "../../../../data/drafting/page/find-wire.ts";

test.each([
  ["ELMHAVEN, April 21 (Bridge Wire) - The library closed.", "Bridge Wire"],
  ["ELMHAVEN (BNA) — The library closed.", "BNA"],
  ["ELMHAVEN, April 21 (The north of Elm) - The library closed.", null],
  ["The library closed.\n\nBron: ANP\n", "ANP"],
  ["The library closed.\n\nFonte: Agenzia Olmo\n", "Agenzia Olmo"],
  [
    "The library closed.\n\nCopyright 2026 The Associated Press. All rights reserved.\n",
    "The Associated Press",
  ],
  ["The library closed.\n\nCopyright 2026 The Elm Post. All rights reserved.\n", null],
])("the agency that %j credits is %j", (text, wire) => {
  expect(findWire(text)).toBe(wire);
});

test.each([
  ["2026-04-21T16:42:00+01:00", ["2026-04-21"]],
  ["Updated 3 hours ago", []],
  ["02.11.2023 18:47", ["2023-11-02"]],
  ["31.02.2023", []],
  ["Published on 02/11/2023", []],
  ["Published on 21 April 2026, updated 2 days ago", ["2026-04-21"]],
])("the days of %j are %j", (line, days) => {
  expect(findDays(line, "en").map(({ day }) => day)).toEqual(days);
});
