import { expect, test } from "vitest";
import { findSpellings } from "../../../data/desk/shared/find-spellings.ts";

const TEXTS = [
  "Duchess Ada of Ash said so. Ada was alone. The duchess, Ada, left.",
  "Nobody asked Duchess Ada, and Adaline came.",
];

test("lists the spellings that the articles use, the most frequent first", () => {
  expect(findSpellings("Duchess Ada", TEXTS)).toEqual(["Ada", "Duchess Ada of Ash"]);
});

test.each(["", "Al", "Nobody Else"])("finds none of %j", (name) => {
  expect(findSpellings(name, TEXTS)).toEqual([]);
});
