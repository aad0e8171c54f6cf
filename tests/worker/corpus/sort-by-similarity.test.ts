import { expect, test } from "vitest";
import { sortBySimilarity } from "../../../worker/corpus/sort-by-similarity.ts";

const ids = ["museum-strike", "bridge-library", "bridge-toll", "a"];

test.each([
  ["a misspelt id", "brigde-libary", ["bridge-library", "bridge-toll", "museum-strike", "a"]],
  ["part of an id", "toll", ["bridge-toll", "museum-strike", "bridge-library", "a"]],
  ["a name", "The Bridge’s Toll", ["bridge-toll", "bridge-library", "museum-strike", "a"]],
  ["an id like no other", "", ["museum-strike", "bridge-library", "bridge-toll", "a"]],
])("%s lists the most similar ids first", (_, id, expected) => {
  expect(sortBySimilarity(ids, id)).toEqual(expected);
});
