import { expect, test } from "vitest";
import { quoteWords } from "../../../data/desk/shared/quote-words.ts";

test.each([
  ["Elm wants silence", "“Elm wants silence”"],
  ["“We will not have it,” Ada said.", "“We will not have it,” Ada said."],
])("%j is shown as %j", (words, shown) => {
  expect(quoteWords(words)).toBe(shown);
});
