import { expect, test } from "vitest";
import { curlQuotes } from "../../../data/desk/shared/curl-quotes.ts";

test.each([
  ["Elm's ministry and the readers' hall", "en", "Elm’s ministry and the readers’ hall"],
  ['Ash wants "silence" there', "en", "Ash wants “silence” there"],
  ["Ada said: \"we won't have it\". It's new.", "en", "Ada said: “we won't have it”. It’s new."],
  ["Ada said “we won't” and Elm's reply", "en", "Ada said “we won't” and Elm’s reply"],
  ['Ada sagte "nein"', "de", "Ada sagte „nein“"],
  ['a 9" plank', "en", 'a 9" plank'],
])("writes %s in the typography of %s", (typed, language, text) => {
  expect(curlQuotes(typed, language)).toBe(text);
});
