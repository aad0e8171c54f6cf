/** Whose words the editors may put between quotation marks. */
import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { type Change, CLOCK, DENIAL, DRAFT, withSummary } from "./planted/planted.ts";

const SAID = "summary: Elm’s librarian said “There is no such plan”.";
const NOTE = "\nnote: “There is no such plan” is a translation, as the box says of the quote.";
const STATEMENT = "  - id: linden-no-such-plan\n";
const EVENINGS = "claims/sunday-evenings.yaml";
const TREATY = "claims/treaty-gives-keys.yaml";

function findQuestionable(...edits: Change[]): string[] {
  const copy = StoryCopy.with(...edits);
  return copy
    .problems()
    .flatMap(({ rule, level, message }) =>
      rule === "quoted-words" ? [`${level}: ${message}`] : [],
    );
}

test.each<[string, string[], ...Change[]]>([
  [
    "a report's words that are only evidence",
    ["Sunday hours would be cut", "denied on Wednesday"],
    [DENIAL, SAID, "summary: Linden “denied on Wednesday” that “Sunday hours would be cut”."],
  ],
  [
    "a report's words that are evidence and a paraphrase",
    ["declined to comment"],
    withSummary("The ministry of books “declined to comment” on the clock."),
  ],
  [
    "a report's words in a sentence of the standfirst",
    ["denied on Wednesday"],
    ["story.yaml", "that “There is no\n      such plan”.", "“denied on Wednesday” it."],
  ],
  [
    "a report's words that are evidence of what no side said",
    ["gives each bank a key"],
    [TREATY, "text: The bridge treaty gives each bank a key.", "text: It “gives each bank a key”."],
  ],
])("rejects marks around %s", (_what, quoted, ...edits) => {
  expect(findQuestionable(...edits).toSorted()).toEqual(
    quoted.map((words) => expect.stringContaining(`error: “${words}” is quoted in the`)),
  );
});

test.each<[string, ...Change[]]>([
  [
    "words that the evidence has between marks",
    [
      DRAFT,
      "quote: In early",
      "quote: The ministry of books called the doors “a matter of draughts”.\n  - article: gazette-on-sundays\n    quote: In early",
    ],
    [
      DRAFT,
      "statements:\n  - id: ministry-draughts\n    speaker: ministry-of-books\n    stance: states\n    quotes:\n      - article: gazette-on-sundays\n        quote: The ministry of books called the doors “a matter of draughts”.\n        form: paraphrase\n",
      "",
    ],
  ],
  [
    "a report's words in a note, which explains how the report is read",
    [DENIAL, STATEMENT, `${STATEMENT}    note: The report says “through an interpreter”.\n`],
  ],
  [
    "words in a note that another article has in the original",
    [DENIAL, STATEMENT, `${STATEMENT}    note: The Gazette has “we will not have it”.\n`],
  ],
])("accepts marks around %s", (_what, ...edits) => {
  expect(findQuestionable(...edits)).toEqual([]);
});

test.each<[string, ...Change[]]>([
  [
    "a summary whose evidence has them between marks",
    [DENIAL, NOTE, ""],
    [
      DENIAL,
      "Sunday hours would be cut.\n",
      "Sunday hours would be cut.\n  - article: herald-denial\n    quote: '\"There is no such plan,\" Linden said through an interpreter.'\n",
    ],
  ],
  [
    "the note of a statement",
    [DENIAL, NOTE, ""],
    [DENIAL, SAID, "summary: Elm’s librarian said so."],
    [DENIAL, STATEMENT, `${STATEMENT}    note: He says “no such plan” of March.\n`],
  ],
  [
    "the note of a date",
    [CLOCK, "March and names no other day.", "March, when Linden said “There is no such plan”."],
  ],
  [
    "the note of a position",
    [EVENINGS, "Only if Ash pays for the lamps.", "He said “no such plan”."],
  ],
  ["the note of what no side said", [TREATY, "names no lawyer.", "has “no such plan”."]],
  ["a correction", ["corrections.yaml", "words were taken", "words “no such plan” were taken"]],
])("asks about translated words between marks in %s", (_what, ...edits) => {
  const [found, ...others] = findQuestionable(...edits);
  expect(found).toMatch(
    /^question: “.*” is quoted in the .*, but the source has it in translation$/,
  );
  expect(others).toEqual([]);
});

test("accepts translated words in a correction whose note names them", () => {
  expect(
    findQuestionable([
      "corrections.yaml",
      "whatChanged: The words were taken",
      "note: “There is no such plan” is a translation.\n  whatChanged: The words “There is no such plan” were taken",
    ]),
  ).toEqual([]);
});
