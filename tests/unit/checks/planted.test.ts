import { expect, test } from "vitest";
import { RULES } from "../../../data/checks/all.ts";
import { Desk } from "../stories.ts";
import { ALL } from "./planted/all.ts";
import { ARTICLES } from "./planted/articles.ts";
import { PEOPLE } from "./planted/people.ts";
import { PROSE } from "./planted/prose.ts";

/** Rules whose failing examples are beside the code that writes what they check. */
const ELSEWHERE = [
  "actor-passages",
  "boilerplate",
  "corrections",
  "editions",
  "negations",
  "prose-facts",
  "republication",
  "schema-comment",
  "speaker-passages",
];

test("finds nothing wrong with the invented story", () => {
  expect(new Desk().lines()).toEqual([]);
});

test.each(ALL)("$rule notices $mistake", ({ rule, changes, problems }) => {
  const desk = new Desk();
  for (const change of changes) desk.plant(...change);
  expect(desk.lines()).toEqual(problems);
  expect(desk.problems().map((problem) => problem.rule)).toContain(rule);
});

test("has a failing example for every rule", () => {
  const planted = new Set([...ALL.map(({ rule }) => rule), ...ELSEWHERE]);
  expect(RULES.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

test("reports every problem at once, sorted by place", () => {
  const desk = new Desk();
  for (const { changes } of [PROSE[2]!, PEOPLE[2]!, ARTICLES[2]!])
    for (const change of changes) desk.plant(...change);
  expect(desk.lines()).toEqual(
    [PEOPLE[2]!, ARTICLES[2]!, PROSE[2]!].flatMap(({ problems }) => problems),
  );
});
