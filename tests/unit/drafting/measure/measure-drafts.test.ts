import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { parseGold } from "../../../../data/drafting/measure/gold.ts";
import { measureFolder } from "../../../../data/drafting/measure/measure-drafts.ts";
import { addScores, MEASURES, scoreDraft } from "../../../../data/drafting/measure/score.ts";

const scores = [...measureFolder(join(import.meta.dirname, "../../../fixtures/drafting")).values()];

test.each<[measure: (typeof MEASURES)[number], least: number]>([
  ["body", 1],
  ["boilerplate", 0.98],
  ["title", 0.98],
  ["day", 0.97],
  ["outlet", 0.96],
  ["wire", 0.98],
  ["quotations", 0.99],
  ["speakers", 0.87],
])("drafts the %s of pages of many layouts", (measure, least) => {
  const { found, expected } = addScores(scores.map((score) => score[measure]));
  expect(expected).toBeGreaterThanOrEqual(scores.length);
  expect(found / expected).toBeGreaterThanOrEqual(least);
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
      quotations: [
        { words: "We never said that", speaker: "Per Ohlin" },
        { words: "never said", speaker: null },
      ],
      actors: { "Per Ohlin": "person" },
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
    speakers: { found: 1, expected: 2 },
  });
});

test.each([
  ["a quotation that is not in the text", ["never"], "not in the text: never"],
  ["a speaker who is no actor", [{ words: "ever", speaker: "Per Ohlin" }], "not among the actors"],
])("refuses a gold file with %s", (_, quotations, message) => {
  const gold = { title: "", outlet: null, wire: null, day: null, boilerplate: [], quotations };
  expect(() => parseGold(JSON.stringify(gold), "ever")).toThrow(message);
});
