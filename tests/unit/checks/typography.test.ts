import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { CLOCK, DENIAL, GAZETTE } from "./planted/planted.ts";

const CLAIM = "claims/sunday-closing.yaml";
const TEXT = "text: Elm is planning to close the library on Sundays.";
const APOSTROPHE = "a straight apostrophe";
const MARKS = "straight quotation marks";

function findMistakes(file: string, from: string, to: string): string[] {
  return StoryCopy.with([file, from, to]).messages("typography");
}

test.each<[mistake: string, kind: string, file: string, from: string, to: string]>([
  [APOSTROPHE, "claim", CLAIM, TEXT, "text: Elm's council is planning to close it."],
  [MARKS, "claim", CLAIM, TEXT, 'text: Elm is planning "to close" it.'],
  ["two spaces or a line break", "claim", CLAIM, TEXT, "text: Elm is  planning to close it."],
  ["a hyphen for a dash", "claim", CLAIM, TEXT, "text: Elm is planning -- now."],
  ["three dots", "claim", CLAIM, TEXT, "text: Elm is planning... to close it."],
  [APOSTROPHE, "note", CLAIM, "note: Speaks of the doors", "note: Speaks of Elm's doors"],
  [
    MARKS,
    "note",
    DENIAL,
    "  - id: linden-no-such-plan\n",
    '  - id: linden-no-such-plan\n    note: He said it "through an interpreter".\n',
  ],
  [APOSTROPHE, "note", CLOCK, "note: The report is", "note: The Herald's report is"],
  [
    APOSTROPHE,
    "note",
    "claims/treaty-gives-keys.yaml",
    "note: The agency names",
    "note: The agency's report names",
  ],
  [APOSTROPHE, "role", "actors.yaml", "role: librarian", "role: Elm's librarian"],
  [APOSTROPHE, "name", "actors.yaml", "name: Ministry of Books", "name: Elm's ministry of books"],
  [
    APOSTROPHE,
    "description",
    "story.yaml",
    "The agency that serves both banks.",
    "The banks' agency.",
  ],
  [
    APOSTROPHE,
    "correction",
    "corrections.yaml",
    "whatChanged: The words were",
    "whatChanged: Linden's words were",
  ],
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
