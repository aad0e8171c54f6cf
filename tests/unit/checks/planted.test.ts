import { expect, test } from "vitest";
import { RULES } from "../../../data/checks/all.ts";
import { StoryCopy } from "../story-copy.ts";
import { ALL } from "./planted/all.ts";
import { ARTICLES } from "./planted/articles.ts";
import { PEOPLE } from "./planted/people.ts";
import { PROSE } from "./planted/prose.ts";

/** Rules whose failing examples are in other tests. */
const TESTED_ELSEWHERE = [
  "actor-passages",
  "boilerplate",
  "editions",
  "negations",
  "prose-facts",
  "republication",
  "schema-comment",
  "speaker-passages",
];

test("finds no problem in the invented story", () => {
  expect(new StoryCopy().lines()).toEqual([]);
});

test.each(ALL)("$rule reports $mistake", ({ rule, changes, problems }) => {
  const copy = new StoryCopy();
  for (const change of changes) copy.plant(...change);
  expect(copy.lines()).toEqual(problems);
  expect(copy.problems().map((problem) => problem.rule)).toContain(rule);
});

test("has a failing example for every rule", () => {
  const planted = new Set(ALL.map(({ rule }) => rule));
  const others = RULES.map(({ name }) => name).filter((name) => !planted.has(name));
  expect(others.toSorted()).toEqual(TESTED_ELSEWHERE);
});

test("reports every problem at once, sorted by place", () => {
  const copy = new StoryCopy();
  for (const { changes } of [PROSE[2]!, PEOPLE[2]!, ARTICLES[2]!])
    for (const change of changes) copy.plant(...change);
  expect(copy.lines()).toEqual(
    [PEOPLE[2]!, ARTICLES[2]!, PROSE[2]!].flatMap(({ problems }) => problems),
  );
});
