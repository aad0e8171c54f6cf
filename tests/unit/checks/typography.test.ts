/** Marks in every text are tested in planted/prose.ts, that the rule reads all texts in prose-fields.test.ts. */
import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { CLOCK, GAZETTE } from "./planted/planted.ts";

const CLAIM = "claims/sunday-closing.yaml";
const TEXT = "text: Elm is planning to close the library on Sundays.";
const APOSTROPHE = "a straight apostrophe";
const MARKS = "straight quotation marks";

function findMistakes(file: string, from: string, to: string): string[] {
  return StoryCopy.with([file, from, to]).messages("typography");
}

test.each<[mistake: string, kind: string, file: string, from: string, to: string]>([
  ["two spaces or a line break", "claim", CLAIM, TEXT, "text: Elm is  planning to close it."],
  ["a hyphen for a dash", "claim", CLAIM, TEXT, "text: Elm is planning -- now."],
  ["three dots", "claim", CLAIM, TEXT, "text: Elm is planning... to close it."],
  ["a dash at the beginning", "claim", CLAIM, TEXT, "text: – Elm is planning to close it."],
  ["white space at the beginning or end", "claim", CLAIM, TEXT, 'text: "Elm is planning. "'],
  ["a quotation mark without its partner", "claim", CLAIM, TEXT, "text: Elm is “planning it."],
  [MARKS, "note", CLOCK, "note: The report is", 'note: The report "is"'],
  [APOSTROPHE, "role", "actors.yaml", "role: librarian", "role: Elm's librarian"],
  [APOSTROPHE, "name", "actors.yaml", "name: Ministry of Books", "name: Elm's ministry of books"],
])("finds %s in a %s", (mistake, kind, file, from, to) => {
  expect(findMistakes(file, from, to)).toEqual([`${mistake} in the ${kind}`]);
});

test("accepts what a source prints with a straight apostrophe in a quotation of a note", () => {
  const note = "note: The Herald has “we won't have it”.";
  expect(
    findMistakes(CLOCK, "note: The report is of 6 March and names no other day.", note),
  ).toEqual([]);
});

test("accepts the name of an outlet as its text prints it", () => {
  const copy = new StoryCopy();
  for (const file of ["articles/gazette-on-sundays.txt", GAZETTE])
    copy.edit(file, (text) => text.replaceAll("The Bridge Gazette", "The Bridge's Gazette"));
  expect(copy.messages("typography")).toEqual([]);
});
