import { expect, test } from "vitest";
import { findQuotations } from "../../../data/checks/lib/quotations.ts";

const texts = (body: string): string[] => findQuotations(body).map(({ text }) => text);

test.each<[string, string, string[]]>([
  ["British single marks", "'We shall not,' he said. It's the workers' view.", ["We shall not"]],
  ["an apostrophe that opens nothing", "the '90s and the workers' rights.", []],
  ["a curly opening with a straight closing", '“We warn them," she said.', ["We warn them"]],
  ["an opening mark that closes", "“We watch “, she said.", ["We watch"]],
  [
    "a quotation inside a quotation of the same marks",
    "“They call it “a deal” here,” he said.",
    ["They call it “a deal” here"],
  ],
  ["the outlet's comma before the mark", '"No," he said.', ["No"]],
  ["the speaker's full stop", '"No."', ["No."]],
  ["two in one sentence", '"No," he said, "never."', ["No", "never."]],
  ["inches", 'a 5" gun', []],
  ["marks around nothing", 'a "" b', []],
])("finds the words between %s", (_, body, expected) => {
  expect(texts(body)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    "each paragraph opens with a mark",
    '"One.\n\n"Two.\n\n"Three," he said. "Four."',
    ['One.\n\n"Two.\n\n"Three', "Four."],
  ],
  [
    "only the last paragraph has a mark",
    "“One “two” three.\n\nFour,” he said.",
    ["One “two” three.\n\nFour"],
  ],
])("keeps a quotation of several paragraphs whole when %s", (_, body, expected) => {
  expect(texts(body)).toEqual(expected);
});

test("ends a quotation without a closing mark at its paragraph, and marks it as unbalanced", () => {
  expect(findQuotations("He “forgot it.\n\nNew. “Yes,” she said.")).toMatchObject([
    { text: "forgot it.", unbalanced: true },
    { text: "Yes", unbalanced: false },
  ]);
});

test("returns offsets at which the body has exactly the words", () => {
  const body = "A “b c” d, «e»; \"f\" 'Gh i,' j.";
  for (const { start, end, text } of findQuotations(body))
    expect(body.slice(start, end)).toBe(text);
});
