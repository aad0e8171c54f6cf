import { expect, test } from "vitest";
import { countLines } from "../../../widget/reserve/text-lines.ts";

test.each([
  ["words that fit", "aaaa aaaa", 4.8, false, 1],
  ["a word beyond the column", "aaaa aaaa", 4.6, false, 2],
  ["the same words in bold, which are wider", "aaaa aaaa", 4.8, true, 2],
  ["a word longer than the column", "a".repeat(30), 8, false, 3],
  ["Chinese, which breaks between any two characters", "图书馆关门了", 4, false, 2],
  ["narrow letters", "iiii iiii", 3, false, 1],
  ["capitals", "AAAA AAAA", 5, false, 2],
  ["nothing", "", 5, false, 1],
])("estimates the lines of %s", (_, text, width, bold, lines) => {
  expect(countLines(text, width, bold)).toBe(lines);
});
