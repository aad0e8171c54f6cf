import { expect, test } from "vitest";
import { actorFinderOf } from "../../../data/checks/lib/find-actors.ts";
import { isSameName, wordsOf } from "../../../data/checks/lib/words/names.ts";

const ACTORS = {
  odell: { name: "Ada O'Dell", kind: "person", aliases: [] },
  readers: { name: "Readers’ Union", kind: "organisation", aliases: [] },
};

test.each([
  ["Ada O’Dell came.", "odell", "Ada O’Dell"],
  ["Ada O'Dell came.", "odell", "Ada O'Dell"],
  ["O’Dell’s book", "odell", "O’Dell"],
  ["The Readers' Union met.", "readers", "Readers' Union"],
])("finds the actor in “%s” whatever its apostrophe", (text, id, words) => {
  const [mention] = actorFinderOf(ACTORS)(text, "en");
  expect(mention?.ids).toEqual([id]);
  expect(text.slice(mention?.start, mention?.end)).toBe(words);
});

test("folds both apostrophes of a name to the same word", () => {
  expect(wordsOf("O’Dell")).toEqual(wordsOf("O'Dell"));
});

test.each([
  ["russia", "russian", true],
  ["korea", "koreans", true],
  ["iran", "iraq", false],
  ["austria", "australia", false],
  ["niger", "nigerien", true],
  ["niger", "nigeria", false],
  ["niger", "nigerian", false],
  ["india", "indians", true],
  ["india", "indiana", false],
  ["indians", "indiana", false],
  ["ash", "ashes", false],
])("decides whether %s and %s are forms of one name: %s", (a, b, expected) => {
  expect(isSameName(a, b)).toBe(expected);
  expect(isSameName(b, a)).toBe(expected);
});
