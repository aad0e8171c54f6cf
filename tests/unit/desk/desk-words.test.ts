/** The desk's problems, for each planted mistake, in the words of its forms. */
import { expect, test } from "vitest";
import { viewStory } from "../../../data/desk/server/story-view.ts";
import { ALL } from "../checks/planted/all.ts";
import { STORY } from "../../support/story.ts";
import { StoryCopy } from "../story-copy.ts";

/** Ids of several words, without those of ordinary compounds and dates. */
const IDS =
  /\b(?:sunday-accusation|elm-denial|duchess-ada|bridge-library|ministry-of-books|ada-silence-on-sundays|gazette-on-sundays|herald-denial)\b/u;

// A file that is no YAML was edited elsewhere, and is corrected there.
test.each(ALL.filter(({ rule }) => rule !== "yaml"))(
  "$mistake is described without a file, a key or an id",
  ({ changes }) => {
    const copy = new StoryCopy();
    for (const change of changes) copy.plant(...change);
    for (const { message, remedy } of viewStory(copy.root, STORY).problems) {
      const words = `${message} → ${remedy}`;
      expect(words).not.toMatch(/`|\bslug\b|\.ya?ml\b|YAML|>-|!draft/u);
      expect(words).not.toMatch(IDS);
    }
  },
);

test.each([
  [
    "speaker: duchess-ada\n    addressee: [elm]\n",
    'speaker: ""\n',
    "Speaker is empty",
    "choose it",
  ],
  ["actors: [duchess-ada, ash, elm, bridge-library]", "actors: []", "Actors is empty", "choose it"],
  [/summary: .*/u, 'summary: ""', "Summary is empty", "write it"],
])("an empty value is reported once: %s", (from, to, message, remedy) => {
  const copy = new StoryCopy();
  const file = "developments/2019-03-05-sunday-accusation.yaml";
  copy.write(file, copy.read(file).replace(from, to));
  const problems = viewStory(copy.root, STORY).problems.filter((problem) => problem.file === file);
  expect(problems.filter((problem) => problem.message === message)).toHaveLength(1);
  expect(problems.find((problem) => problem.message === message)?.remedy).toBe(remedy);
});
