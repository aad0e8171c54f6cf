import { expect, test } from "vitest";
import { diffWords, type WordRun } from "../../../widget/content/word-diff.ts";

const mark = (runs: readonly WordRun[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

test.each([
  ["the doors stay open", "The doors stay open.", "the doors stay open", "The doors stay open."],
  [
    "will directly take part in the closing of the doors",
    "is as good as closing the doors",
    "[will directly take part in the closing of] the doors",
    "[is as good as closing] the doors",
  ],
  [
    "Elm wants silence, it says",
    "Elm wants quiet, it says",
    "Elm wants [silence], it says",
    "Elm wants [quiet], it says",
  ],
  ["one", "two", "[one]", "[two]"],
  ["扉は開いたままです", "扉は閉じたままです", "扉は[開い]たままです", "扉は[閉じ]たままです"],
])("marks in “%s” and “%s” the words that differ", (first, second, markedFirst, markedSecond) => {
  const locale = /[a-z]/.test(first) ? "en" : "ja";
  expect(diffWords(first, second, locale).map(mark)).toEqual([markedFirst, markedSecond]);
});

test("preserves every character of both wordings", () => {
  const wordings: [string, string] = ["“A, b – c”: d!", "a b, (e) d?"];
  expect(diffWords(...wordings, "en").map((runs) => runs.map(({ text }) => text).join(""))).toEqual(
    wordings,
  );
});
