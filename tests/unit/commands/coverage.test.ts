import { expect, test } from "vitest";
import { computeCoverage, countUses } from "../../../data/checks/lib/sentence-coverage.ts";
import type { SentenceCoverage } from "../../../data/checks/lib/sentence-coverage.ts";
import { computeQuotedShare } from "../../../data/checks/lib/quoted-share.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

function computeFor(article: string): { coverage: SentenceCoverage; quotedShare: number } {
  const story = new StoryCopy().load();
  const found = story.articles.get(article)!;
  const coverage = computeCoverage(story, found);
  return { coverage, quotedShare: computeQuotedShare(found, coverage) };
}

test.each([
  ["gazette-on-sundays", "cited 5, background 1"],
  ["herald-denial", "cited 6, background 2"],
  ["key-offer", "cited 2, opinion 1"],
])("counts the sentences of %s: %s", (article, uses) => {
  const counts = countUses(computeFor(article).coverage);
  expect(counts.map(({ use, sentences }) => `${use} ${sentences}`).join(", ")).toBe(uses);
});

test("counts a word once if several passages quote it", () => {
  // 25 of 34 words: all but “It is the most beautiful key in the world.”
  expect(computeFor("key-offer").quotedShare).toBe(25 / 34);
});
