import { expect, test } from "vitest";
import {
  computeCoverage,
  countQuotedCodePoints,
  countUses,
  passagesByArticle,
} from "../../../data/checks/lib/sentence-coverage.ts";
import type { SentenceCoverage } from "../../../data/checks/lib/sentence-coverage.ts";
import { StoryCopy } from "../story-copy.ts";

function computeFor(
  article: string,
  copy = new StoryCopy(),
): { coverage: SentenceCoverage; quoted: number } {
  const story = copy.load();
  const found = story.articles.get(article)!;
  const coverage = computeCoverage(found, passagesByArticle(story).get(article) ?? []);
  return { coverage, quoted: countQuotedCodePoints(coverage, found) };
}

test.each([
  ["gazette-on-sundays", "cited 5, background 1"],
  ["herald-denial", "cited 6, background 2"],
  ["key-offer", "cited 2, opinion 1"],
])("counts the sentences of %s: %s", (article, uses) => {
  const counts = countUses(computeFor(article).coverage);
  expect(counts.map(({ use, sentences }) => `${use} ${sentences}`).join(", ")).toBe(uses);
});

test("counts a code point once if several passages quote it", () => {
  const { quoted } = computeFor("key-offer");
  const quotes = [
    "Otto Linden confirmed that the doors will stay open all week in April.",
    "The Chancellor of Elm offered Ash a second key 🗝️ by 12 March.",
  ];
  expect(quoted).toBe(Array.from(quotes.join("")).length);
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
