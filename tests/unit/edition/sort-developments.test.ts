import { expect, test } from "vitest";
import { sortDevelopments } from "../../../data/edition/build/sort-developments.ts";
import type { Development } from "../../../data/model/edition.ts";
import { makeDevelopment } from "../../fixtures/edition-parts.ts";

const CASES: [name: string, developments: Development[], ids: string][] = [
  [
    "the newest first",
    [makeDevelopment("a", "2023-01-01"), makeDevelopment("b", "2023-01-02")],
    "b a",
  ],
  [
    "the latest possible day before the earliest one",
    [
      makeDevelopment("a", "2023-01-02", "2023-01-03"),
      makeDevelopment("b", "2023-01-01", "2023-01-31"),
    ],
    "b a",
  ],
  [
    "the later beginning of two that end together first",
    [
      makeDevelopment("a", "2023-01-01", "2023-01-31"),
      makeDevelopment("b", "2023-01-02", "2023-01-31"),
    ],
    "b a",
  ],
  [
    "the longer of two that begin together first",
    [makeDevelopment("a", "2023-01-01"), makeDevelopment("b", "2023-01-01", "2023-01-31")],
    "b a",
  ],
  [
    "by id where the dates are the same",
    [makeDevelopment("b", "2023-01-01"), makeDevelopment("a", "2023-01-01")],
    "a b",
  ],
  [
    "a denial before what it denies on the same day",
    [
      makeDevelopment("a", "2023-01-01"),
      makeDevelopment("b", "2023-01-01", "2023-01-01", [["denies", "a"]]),
    ],
    "b a",
  ],
  [
    "a chain of responses from its end",
    [
      makeDevelopment("a", "2023-01-01"),
      makeDevelopment("b", "2023-01-01", "2023-01-01", [["respondsTo", "a"]]),
      makeDevelopment("c", "2023-01-01", "2023-01-01", [["follows", "b"]]),
    ],
    "c b a",
  ],
  [
    "a confirmation by id, because it may come before",
    [
      makeDevelopment("a", "2023-01-01"),
      makeDevelopment("b", "2023-01-01", "2023-01-01", [["confirms", "a"]]),
    ],
    "a b",
  ],
  [
    "the date before the relation",
    [
      makeDevelopment("a", "2023-01-02"),
      makeDevelopment("b", "2023-01-01", "2023-01-01", [["follows", "a"]]),
    ],
    "a b",
  ],
  [
    "a cycle of relations by id",
    [
      makeDevelopment("a", "2023-01-01", "2023-01-01", [["follows", "b"]]),
      makeDevelopment("b", "2023-01-01", "2023-01-01", [["follows", "a"]]),
    ],
    "a b",
  ],
];

test.each(CASES)("puts %s", (_name, developments, ids) => {
  expect(
    sortDevelopments(developments)
      .map(({ id }) => id)
      .join(" "),
  ).toBe(ids);
  expect(
    sortDevelopments(developments.toReversed())
      .map(({ id }) => id)
      .join(" "),
  ).toBe(ids);
});
