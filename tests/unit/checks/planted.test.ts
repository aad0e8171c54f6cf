import { expect, test } from "vitest";
import { RULES } from "../../../data/checks/all.ts";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { ALL } from "./planted/all.ts";

/** Rules whose failing examples are in other tests. */
const TESTED_ELSEWHERE = [
  "actor-passages",
  "boilerplate",
  "editions",
  "negations",
  "occasions",
  "prose-facts",
  "schema-comment",
  "speaker-passages",
];

test("finds no problem in the invented story", () => {
  expect(new StoryCopy().lines()).toEqual([]);
});

test.each(ALL)("$rule reports $mistake", ({ rule, changes, problems }) => {
  const found = StoryCopy.with(...changes).problems();
  expect(found.map(formatDiagnostic)).toEqual(problems);
  expect(found.map((problem) => problem.rule)).toContain(rule);
});

test("has a failing example for every rule", () => {
  const planted = new Set<string>(ALL.map(({ rule }) => rule));
  const others = Object.keys(RULES).filter((name) => !planted.has(name));
  expect(others.toSorted()).toEqual(TESTED_ELSEWHERE);
});

const find = (mistake: string) => ALL.find((planted) => planted.mistake === mistake)!;

test("reports every problem at once, sorted by place", () => {
  const inProse = find("a headline with a full stop of another script");
  const inPeople = find("a spelling that two share");
  const inArticles = find("an outlet shown nowhere");
  const copy = new StoryCopy();
  for (const { changes } of [inProse, inPeople, inArticles])
    for (const change of changes) copy.plant(...change);
  expect(copy.lines()).toEqual([inPeople, inArticles, inProse].flatMap(({ problems }) => problems));
});
