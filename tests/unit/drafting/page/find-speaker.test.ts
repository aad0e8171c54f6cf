import { expect, test } from "vitest";
import { findSpeaker } from "../../../../data/drafting/page/find-speaker.ts";

const ACTORS = {
  ada: { name: "Ada of Ash", kind: "person", aliases: ["Ada"] },
  bela: { name: "Bela Elm", kind: "person", aliases: ["Bela"] },
  ministry: { name: "the ministry of books", kind: "organisation", aliases: ["The ministry"] },
  elm: { name: "Elm", kind: "state", aliases: [] },
};

test.each([
  ["the only person of its sentence", "“Be quiet,” Ada said.", "ada"],
  ["the person of its sentence before a state", "“Be quiet,” Ada told Elm.", "ada"],
  ["the only state of its sentence", "“Be quiet,” Elm said.", "elm"],
  ["nobody where it names two persons", "“Be quiet,” Ada told Bela.", null],
  ["nobody whom only the words themselves name", "“Be quiet, Bela,” Ada said.", "ada"],
  ["the person whom a pronoun means", "Ada came.\n\n“Be quiet,” she said.", "ada"],
  ["the nearest person above a pronoun", "Ada came. Bela left. “Be quiet,” he said.", "bela"],
  ["nobody for a pronoun of two", "Elm met the ministry of books.\n\n“Be quiet,” it said.", null],
  ["the only organisation above", "The ministry met.\n\n“Be quiet,” it said.", "ministry"],
  ["the person above a paragraph of a quotation alone", "Ada came.\n\n“Be quiet.”", "ada"],
  ["the person above quotations", "Ada came.\n\n“It is late.”\n\n“Be quiet,” she said.", "ada"],
  ["a ministry", "Of Elm’s offices, the ministry of books met. It said, “Be quiet.”", "ministry"],
  ["nobody unnamed", "Ada came. A guard asked not to be named. “Be quiet,” she said.", null],
  [
    "nobody anonymous",
    "Ada came. A guard spoke on condition of anonymity. “Be quiet,” he said.",
    null,
  ],
  ["nobody where somebody unnamed speaks", "Ada came.\n\n“Be quiet,” a reader said.", null],
  ["nobody from two paragraphs up", "Ada came.\n\nIt rained.\n\n“Be quiet,” she said.", null],
])("proposes as the speaker %s", (_, text, speaker) => {
  const start = text.indexOf("Be quiet");
  expect(findSpeaker(text, { start, end: start + "Be quiet".length }, "en", ACTORS)).toBe(speaker);
});
