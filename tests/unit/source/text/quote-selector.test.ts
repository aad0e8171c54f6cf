import { expect, test } from "vitest";
import { CodePoints } from "../../../../data/model/text/code-points.ts";
import { locate } from "../../../../data/source/text/quote-selector.ts";
import type { QuoteInContext } from "../../../../data/source/text/quote-selector.ts";

const at = (body: string, words: QuoteInContext): string => {
  const location = locate(new CodePoints(body), words);
  if (!location.found) return `${location.count} times`;
  const [quote, position] = location.found.selector;
  return `${position.start}–${position.end} |${quote.prefix}|${quote.exact}|${quote.suffix}|`;
};

const CASES: [name: string, body: string, words: QuoteInContext, expected: string][] = [
  ["the whole body", "abc", { quote: "abc" }, "0–3 ||abc||"],
  ["at the beginning", "abc def", { quote: "abc" }, "0–3 ||abc| def|"],
  ["at the end", "abc def", { quote: "def" }, "4–7 |abc |def||"],
  [
    "32 code points of context",
    `${"a".repeat(40)}X${"b".repeat(40)}`,
    { quote: "X" },
    `40–41 |${"a".repeat(32)}|X|${"b".repeat(32)}|`,
  ],
  ["code points after an emoji", "📚 open", { quote: "open" }, "2–6 |📚 |open||"],
  ["an emoji itself", "a 📚 b", { quote: "📚" }, "2–3 |a |📚| b|"],
  [
    "context that is all emoji",
    `${"📚".repeat(40)}X${"🗝".repeat(40)}`,
    { quote: "X" },
    `40–41 |${"📚".repeat(32)}|X|${"🗝".repeat(32)}|`,
  ],
  ["half an emoji", "a 📚 b", { quote: "\ud83d" }, "0 times"],
  ["an emoji without its variation selector", "a 🗝\ufe0f b", { quote: "a 🗝" }, "0 times"],
  ["a letter without its combining mark", "cafe\u0301", { quote: "cafe" }, "0 times"],
  ["the same letter composed otherwise", "cafe\u0301", { quote: "caf\u00e9" }, "0 times"],
  ["a part of a joined emoji", "👩\u200d🚒", { quote: "👩" }, "0 times"],
  ["another case", "Elm", { quote: "elm" }, "0 times"],
  ["a space for a line break", "a\nb", { quote: "a b" }, "0 times"],
  ["a line break", "a\nb", { quote: "a\nb" }, "0–3 ||a\nb||"],
  ["a blank line", "a\n\nb", { quote: "a\n\nb" }, "0–4 ||a\n\nb||"],
  ["one line break for two", "a\n\nb", { quote: "a\nb" }, "0 times"],
  ["a Windows line break", "a\r\nb", { quote: "a\nb" }, "0–4 ||a\r\nb||"],
  ["words that occur twice", "the key, the key", { quote: "the key" }, "2 times"],
  ["words that overlap themselves", "aaa", { quote: "aa" }, "2 times"],
  [
    "the first by its suffix",
    "the key, the key",
    { quote: "the key", suffix: "," },
    "0–7 ||the key|, the key|",
  ],
  [
    "the second by its prefix",
    "the key, the key",
    { quote: "the key", prefix: ", " },
    "9–16 |the key, |the key||",
  ],
  ["a prefix that never fits", "the key, the key", { quote: "the key", prefix: "no " }, "0 times"],
  ["a prefix that fits twice", "a key a key", { quote: "key", prefix: "a " }, "2 times"],
  [
    "both prefix and suffix",
    "a b a a b c a b",
    { quote: "b", prefix: "a ", suffix: " c" },
    "8–9 |a b a a |b| c a b|",
  ],
  ["nothing at all", "abc", { quote: "" }, "0 times"],
];

test.each(CASES)("locates %s", (_name, body, words, expected) => {
  expect(at(body, words)).toBe(expected);
});

test("returns offsets of the quote in code points of the body", () => {
  const body = "🗝️ Один ключ 📚 — “two”";
  const location = locate(new CodePoints(body), { quote: "ключ 📚" });
  const [quote, position] = location.found!.selector;
  expect(Array.from(body).slice(position.start, position.end).join("")).toBe(quote.exact);
});
