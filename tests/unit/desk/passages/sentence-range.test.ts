import { expect, test } from "vitest";
import { findSentences } from "../../../../data/checks/lib/sentences.ts";
import type { ArticleView } from "../../../../data/desk/shared/desk-api.ts";
import { sentenceRange } from "../../../../data/desk/shared/passages/sentence-range.ts";

/** What is selected of a text at the words with which a sentence begins. */
function select(raw: string, words: string): string | null {
  const article: ArticleView = {
    id: "doors",
    file: "articles/doors.yaml",
    value: { language: "en" },
    raw,
    quotedShare: 0,
    sentences: findSentences(raw, "en").map(({ start, end, text }) => ({
      start,
      end,
      state: text === "ADVERTISEMENT" ? "boilerplate" : "unaccounted",
      why: "",
    })),
  };
  const range = sentenceRange(article, raw.indexOf(words));
  return range && raw.slice(range.start, range.end);
}

const QUOTED = "“Elm wants silence. It wants Sundays too,” Ada said.";

test.each([
  ["one sentence", "Ash closed it. Elm denied it.", "Ash", "Ash closed it."],
  ["a quotation that ends in its sentence", "“We did.” Elm denied it.", "“We", "“We did.”"],
  ["both sentences of a quotation", `${QUOTED} Elm denied it.`, "“Elm", QUOTED],
  ["the rest of a quotation", QUOTED, "It wants", "It wants Sundays too,” Ada said."],
  [
    "a quotation that is interrupted",
    "“We ask,” she said, “for quiet. Sundays are ours.” Elm denied it.",
    "“We",
    "“We ask,” she said, “for quiet. Sundays are ours.”",
  ],
  [
    "a quotation across a wrapped line",
    "Ada of Ash stood at the doors of the library and said “Elm wants silence.\nIt wants Sundays too.” Elm denied it.",
    "Ada",
    "Ada of Ash stood at the doors of the library and said “Elm wants silence.\nIt wants Sundays too.”",
  ],
  ["its own paragraph of a quotation", "“One. Two.\n\n“Three,” Ada said.", "“One", "“One. Two."],
  ["a quotation over a break", "“One.\n\nTwo,” Ada said.", "“One", "“One.\n\nTwo,” Ada said."],
  ["nothing beyond boilerplate", "“One.\nADVERTISEMENT\nTwo,” Ada said.", "“One", "“One."],
  [
    "one sentence where a mark is missing",
    "Ada said “one. Two.\n\nThree.",
    "Ada",
    "Ada said “one.",
  ],
])("selects %s", (_, raw, words, selected) => {
  expect(select(raw, words)).toBe(selected);
});

test("selects nothing before the first sentence", () => {
  expect(select(" \nAsh closed it.", " ")).toBeNull();
});
