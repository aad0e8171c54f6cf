import { expect, test } from "vitest";
import { findSimilarStatements } from "../../../data/desk/shared/similar-statements.ts";

const statement = (id: string, speaker: string, ...quotes: string[]) => ({ id, speaker, quotes });

const KNOWN = [
  statement("silence", "ada", "Elm wants quiet on Sundays and we won't have it", "no silence"),
  statement("doors", "ada", "the doors of the library stay open"),
  statement("linden", "otto", "Elm wants silence on Sundays, we shall have none of it"),
];

test.each([
  [
    "the same sentence in another translation",
    "ada",
    "Elm wants silence every Sundays, we won't have it",
    ["silence"],
  ],
  [
    "another sentence of the same speaker",
    "ada",
    "The clock of the bridge is not at issue today",
    [],
  ],
  [
    "the same words of another speaker",
    "mia",
    "Elm wants quiet on Sundays and we won't have it",
    [],
  ],
  ["a few common words", "ada", "we have it", []],
])("finds likely the same statement for %s", (_, speaker, quote, ids) => {
  const found = findSimilarStatements(statement("new", speaker, quote), KNOWN);
  expect(found.map(({ id }) => id)).toEqual(ids);
});
