/** Quotes and pulls that leave out a negation or condition of their sentence. */
import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { DENIAL } from "./planted/planted.ts";

const EVENINGS = "developments/2019-03-14-sunday-evenings.yaml";
const CONDITION = "If Ash pays for the lamps, we may open on Sunday evenings.";
const NOTE = "note: The condition (“If Ash pays”) stands in the summary.\n";

const questionsOf = (copy: StoryCopy, file: string): string[] =>
  copy
    .problems()
    .flatMap((problem) =>
      problem.rule === "negations" && problem.file === file ? [problem.message] : [],
    );

test.each([
  [CONDITION, "we may open on Sunday evenings", ["If"]],
  [CONDITION, "If Ash pays for the lamps, we may open", []],
  ["If Ash pays for the lamps, we shall not open.", "we shall not open", []],
  ["We may open on Sunday evenings, if Ash pays.", "We may open on Sunday evenings", ["if"]],
  ["We have not said so. We may open on Sunday evenings.", "We may open on Sunday evenings", []],
])("from “%s” the pull “%s” cuts off %j", (sentence, pull, words) => {
  const copy = new StoryCopy();
  for (const file of ["articles/council-sitting.txt", EVENINGS])
    copy.write(file, copy.read(file).replaceAll(CONDITION, sentence));
  copy.plant(EVENINGS, "pull: we may open on Sunday evenings", `pull: ${pull}`);
  copy.plant(EVENINGS, NOTE, "");
  expect(questionsOf(copy, EVENINGS).filter((message) => message.endsWith("the pull"))).toEqual(
    words.map((word) => `“${word}” of the same sentence is cut off from the pull`),
  );
});

test.each([
  ["such plan", "direct", 1],
  ["There is no such plan", "direct", 0],
  ["such plan", "paraphrase", 0],
])("counts what the quote “%s” of form %s cuts off: %i", (quote, form, count) => {
  const copy = new StoryCopy();
  copy.edit(DENIAL, (text) => text.replace(/\nnote: .*/, ""));
  copy.plant(
    DENIAL,
    "quote: There is no such plan\n        form: direct",
    `quote: ${quote}\n        form: ${form}`,
  );
  const messages = questionsOf(copy, DENIAL);
  expect(messages.filter((message) => message.endsWith("from the quote"))).toHaveLength(count);
});
