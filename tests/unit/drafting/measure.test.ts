import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDraft } from "../../../data/drafting/draft.ts";
import { parseGold } from "../../../data/drafting/gold.ts";
import { measureFolder } from "../../../data/drafting/measure-drafts.ts";
import { addScores, MEASURES, scoreDraft } from "../../../data/drafting/score.ts";

test("drafts pages of many layouts and loses nothing of their bodies", () => {
  const scores = [...measureFolder(join(import.meta.dirname, "../../fixtures/drafting")).values()];
  const share = Object.fromEntries(
    MEASURES.map((measure) => {
      const { found, expected } = addScores(scores.map((score) => score[measure]));
      return [measure, found / expected];
    }),
  );
  expect(scores.length).toBeGreaterThanOrEqual(38);
  expect(share["body"]).toBe(1);
  expect(share["boilerplate"]).toBeGreaterThanOrEqual(0.85);
  expect(share["quotations"]).toBeGreaterThanOrEqual(0.95);
  for (const measure of ["title", "day", "outlet", "wire"])
    expect(share[measure]).toBeGreaterThanOrEqual(7 / 8);
});

test("counts what a draft misses and what it removes from the body", () => {
  const raw = 'A title of five words\n\n"We never said that," Per Ohlin said.\n\nTags: a\n';
  const gold = parseGold(
    JSON.stringify({
      title: "Another title",
      outlet: null,
      wire: null,
      day: "2020-01-01",
      boilerplate: [[1, 1]],
      quotations: ["We never said that", "never said"],
    }),
    raw,
  );
  expect(scoreDraft(makeDraft(raw), gold)).toEqual({
    boilerplate: { found: 1, expected: 1 },
    body: { found: 1, expected: 2 },
    title: { found: 0, expected: 1 },
    day: { found: 0, expected: 1 },
    outlet: { found: 1, expected: 1 },
    wire: { found: 1, expected: 1 },
    quotations: { found: 1, expected: 2 },
  });
});

test("refuses a gold file with a quotation that is not in the text", () => {
  const gold = { title: "", outlet: null, wire: null, day: null, boilerplate: [] };
  expect(() => parseGold(JSON.stringify({ ...gold, quotations: ["never"] }), "ever")).toThrow(
    "not in the text",
  );
});
