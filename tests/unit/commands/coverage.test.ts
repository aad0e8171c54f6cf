import { expect, test } from "vitest";
import { computeCoverage, countUses } from "../../../data/checks/lib/sentence-coverage.ts";
import type { SentenceCoverage } from "../../../data/checks/lib/sentence-coverage.ts";
import { computeQuotedShare } from "../../../data/checks/lib/quoted-share.ts";
import { StoryCopy } from "../story-copy.ts";

function computeFor(
  article: string,
  copy = new StoryCopy(),
): { coverage: SentenceCoverage; quotedShare: number } {
  const story = copy.load();
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

test("lists the sentences that are neither cited nor listed as uncited", () => {
  const copy = new StoryCopy();
  copy.plant(
    "articles/key-offer.yaml",
    "uncited:\n  - sentence: It is the most beautiful key in the world.\n    reason: opinion\n",
    "",
  );
  const { sentences } = computeFor("key-offer", copy).coverage;
  expect(sentences.filter(({ use }) => use === "unaccounted").map(({ text }) => text)).toEqual([
    "It is the most beautiful key in the world.",
  ]);
});
