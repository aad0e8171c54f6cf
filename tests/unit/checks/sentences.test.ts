import { expect, test } from "vitest";
import { findSentences } from "../../../data/checks/lib/sentences.ts";

const CASES: [name: string, text: string, sentences: string[]][] = [
  ["nothing", " \n ", []],
  ["two sentences", "One. Two.", ["One.", "Two."]],
  ["a name with an initial", "N. Korea gives weapons. Next.", ["N. Korea gives weapons.", "Next."]],
  ["a country's initials", "The U.S. Navy sailed. Next.", ["The U.S. Navy sailed.", "Next."]],
  ["a rank", "Gen. Austin spoke. Next.", ["Gen. Austin spoke.", "Next."]],
  ["a time", "Around 9:00 p.m., it rang. Next.", ["Around 9:00 p.m., it rang.", "Next."]],
  ["a number", "It cost 3.5 million. Next.", ["It cost 3.5 million.", "Next."]],
  ["a closing quotation mark", "“It is open.” He left.", ["“It is open.”", "He left."]],
  ["a question inside", "“Is it open?” he asked. Next.", ["“Is it open?” he asked.", "Next."]],
  ["a quotation of two", '"We know. We wait," he said.', ['"We know.', 'We wait," he said.']],
  ["paragraphs without a full stop", "A headline\n\nA text.", ["A headline", "A text."]],
  ["a list", "Give:\n• one\n• two", ["Give:", "• one", "• two"]],
  ["short lines", "Share post:\nMore like this", ["Share post:", "More like this"]],
  [
    "a wrapped paragraph",
    "This line is long enough to have been wrapped by a mail\nProgram at some column. Next.",
    ["This line is long enough to have been wrapped by a mail\nProgram at some column.", "Next."],
  ],
  ["Windows lines", "One.\r\nTwo.", ["One.", "Two."]],
  ["emoji", "The clock 🕰️. The key 🗝️.", ["The clock 🕰️.", "The key 🗝️."]],
];

test.each(CASES)("splits %s", (_name, text, sentences) => {
  const found = findSentences(text, "en");
  expect(found.map((sentence) => sentence.text)).toEqual(sentences);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test("leaves nothing but white space between sentences", () => {
  const text = "A headline\n\nOne. Two?  Three!\n\n\n“Four,” he said.\n";
  const remaining = findSentences(text, "en").reduceRight(
    (result, { start, end }) => result.slice(0, start) + result.slice(end),
    text,
  );
  expect(remaining.trim()).toBe("");
});
