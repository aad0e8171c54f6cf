import { expect, test } from "vitest";
import { checkStory } from "../../../data/checks/run-checks.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

const CASES = [
  {
    name: "accepts a loaded word of the speaker in a sentence that attributes it",
    summary: "Elm’s librarian said that there was no desperate plan.",
    found: [],
  },
  {
    name: "rejects a loaded word in a sentence after the one that attributes",
    summary: "Elm’s librarian said so. There was no desperate plan.",
    found: ["“desperate” in the summary takes sides"],
  },
  {
    name: "rejects an attributed loaded word that no statement has",
    summary: "Elm’s librarian said that there was no sinister plan.",
    found: ["“sinister” in the summary takes sides"],
  },
  {
    name: "accepts a neutral word that contains a loaded one",
    summary: "Elm begins to dictate its terms.",
    found: [],
  },
  {
    name: "accepts a loaded word in quotation marks",
    summary: "There was “no desperate plan” at the library.",
    found: [],
  },
];

test.each(CASES)("$name", ({ summary, found }) => {
  const story = new StoryCopy().load();
  const { value } = story.developments.get("elm-denial")!;
  value.summary = summary;
  value.statements[0]!.quotes[0]!.quote = "There is no desperate plan";
  const messages = checkStory(story)
    .filter(({ rule }) => rule === "loaded-words")
    .map(({ message }) => message);
  expect(messages).toEqual(found);
});
