import { expect, test } from "vitest";
import { sortDevelopments } from "../../../data/edition/build/sort-developments.ts";
import type { Development } from "../../../data/model/edition.ts";
import { RelationType } from "../../../data/model/edition/vocabulary.ts";
import { makeDate, makeDevelopment } from "../../fixtures/edition-parts.ts";

/** Id, first and last day in January, and a relation. */
const PATTERN = /^(\w) (\d+)(?:–(\d+))?(?: (\w+) (\w))?$/;

function parseDevelopment(text: string): Development {
  const [, id = "", first = "", last = first, type, development] = PATTERN.exec(text)!;
  const [earliest, latest] = [first, last].map((day) => `2023-01-${day.padStart(2, "0")}`);
  return makeDevelopment(id, {
    date: makeDate(`${earliest}/${latest}`, earliest, latest),
    relations: development ? [{ type: RelationType.parse(type), development }] : [],
  });
}

const sort = (developments: Development[]): string =>
  sortDevelopments(developments)
    .map(({ id }) => id)
    .join(" ");

test.each([
  ["the newest first", ["a 1", "b 2"], "b a"],
  ["the latest possible day before the earliest one", ["a 2–3", "b 1–31"], "b a"],
  ["the later beginning of two that end together first", ["a 1–31", "b 2–31"], "b a"],
  ["the longer of two that begin together first", ["a 1", "b 1–31"], "b a"],
  ["by id where the dates are the same", ["b 1", "a 1"], "a b"],
  ["a denial before what it denies on the same day", ["a 1", "b 1 denies a"], "b a"],
  ["a chain of responses from its end", ["a 1", "b 1 respondsTo a", "c 1 follows b"], "c b a"],
  ["a confirmation by id, because it may come before", ["a 1", "b 1 confirms a"], "a b"],
  ["the date before the relation", ["a 2", "b 1 follows a"], "a b"],
  ["a cycle of relations by id", ["a 1 follows b", "b 1 follows a"], "a b"],
])("puts %s", (_name, texts, ids) => {
  const developments = texts.map(parseDevelopment);
  expect([sort(developments), sort(developments.toReversed())]).toEqual([ids, ids]);
});
