import { expect, test } from "vitest";
import { computeCoverage, passagesByArticle } from "../../../data/checks/lib/sentence-coverage.ts";
import type { SentenceCoverage } from "../../../data/checks/lib/sentence-coverage.ts";
import { quotedPoints, tally } from "../../../data/checks/lib/sentence-coverage.ts";
import { Desk } from "../stories.ts";

function account(
  article: string,
  desk = new Desk(),
): { account: SentenceCoverage; quoted: number } {
  const story = desk.load();
  const found = story.articles.get(article)!;
  const account = computeCoverage(found, passagesByArticle(story).get(article) ?? []);
  return { account, quoted: quotedPoints(account, found) };
}

test.each([
  ["gazette-on-sundays", "cited 5, background 1"],
  ["herald-denial", "cited 6, background 2"],
  ["key-offer", "cited 2, opinion 1"],
])("accounts for each sentence of %s: %s", (article, uses) => {
  const shares = tally(account(article).account);
  expect(shares.map(({ use, sentences }) => `${use} ${sentences}`).join(", ")).toBe(uses);
});

test("counts quoted code points once, however many passages share them", () => {
  const { quoted } = account("key-offer");
  const words = [
    "Otto Linden confirmed that the doors will stay open all week in April.",
    "The Chancellor of Elm offered Ash a second key 🗝️ by 12 March.",
  ];
  expect(quoted).toBe(Array.from(words.join("")).length);
});

test("says which sentence is neither", () => {
  const desk = new Desk();
  desk.plant(
    "articles/key-offer.yaml",
    "uncited:\n  - sentence: It is the most beautiful key in the world.\n    reason: opinion\n",
    "",
  );
  const { sentences } = account("key-offer", desk).account;
  expect(sentences.filter(({ use }) => use === "neither").map(({ text }) => text)).toEqual([
    "It is the most beautiful key in the world.",
  ]);
});
