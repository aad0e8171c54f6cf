import { expect, test } from "vitest";
import { findQuotations, findStrayMarks } from "../../../data/checks/lib/quotations.ts";
import { blankQuotations, listQuotedWords } from "../../../data/checks/lib/quoted-text.ts";
import { CLOSING_MARKS } from "../../../data/model/text/quotation-marks.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { DENIAL } from "./planted/planted.ts";

const QUOTING: [marks: string, text: string, quoted: string[]][] = [
  ["English", "He said “no way” and left.", ["no way"]],
  ["British", "He said ‘no way’ and left.", ["no way"]],
  ["British, with a possessive", "He said ‘the workers’ rights’ matter.", ["the workers’ rights"]],
  ["straight", 'He said "no way" and left.', ["no way"]],
  ["straight single", "He said 'no way' and left.", ["no way"]],
  ["German", "Er sagte „nein danke“ und ging.", ["nein danke"]],
  ["German single", "Er sagte ‚nein danke‘ und ging.", ["nein danke"]],
  ["German books", "Er sagte »nein danke« und ging.", ["nein danke"]],
  ["Polish", "Powiedział „nie ma” i wyszedł.", ["nie ma"]],
  ["Swedish", "Han sade ”nej tack” och gick.", ["nej tack"]],
  ["French with spaces", "Il a dit « non merci » et est parti.", ["non merci"]],
  ["French with narrow spaces", "Il a dit «\u202fnon merci\u202f» hier.", ["non merci"]],
  ["single guillemets", "Il a dit ‹ non merci › hier.", ["non merci"]],
  ["Russian", "Он сказал: «Нет плана».", ["Нет плана"]],
  ["Korean", "그는 ‘계획은 없다’고 말했다.", ["계획은 없다"]],
  ["Korean double", "그는 “계획은 없다”고 말했다.", ["계획은 없다"]],
  ["Japanese", "彼は「計画はない」と述べた。", ["計画はない"]],
  ["Japanese nested", "彼は「『無』という計画」と述べた。", ["『無』という計画"]],
  ["Chinese", "他说“没有计划”。", ["没有计划"]],
  ["Chinese titles", "他读《没有计划》。", ["没有计划"]],
  ["full-width", "彼は＂計画＂と述べた。", ["計画"]],
  ["Arabic", "قال «لا توجد خطة» أمس.", ["لا توجد خطة"]],
  ["apostrophes alone", "The workers’ plan isn’t Elm’s.", []],
  ["straight, and apostrophes", "'We shan't,' he said. It's the workers' view.", ["We shan't"]],
  ["mixed", '“We warn them," she said.', ["We warn them"]],
  ["nested", "“They call it “a deal” here,” he said.", ["They call it “a deal” here"]],
  ["several", '"No," he said, "never."', ["No", "never"]],
  ["inch", 'a 5" gun', []],
  ["empty", 'a "" b', []],
];

test.each(QUOTING)("finds the words quoted in %s marks", (_marks, text, quoted) => {
  expect(listQuotedWords(text, "en")).toEqual(quoted);
  for (const words of quoted) expect(blankQuotations(text, "en")).not.toContain(words);
});

test.each(
  Object.entries(CLOSING_MARKS).flatMap(([open, close]) =>
    Array.from(close, (mark): [string, string] => [open, mark]),
  ),
)("rejects words that nobody said between %s and %s in a summary", (open, close) => {
  const copy = StoryCopy.with([
    DENIAL,
    "summary: Elm’s librarian said “There is no such plan”.",
    `summary: |-\n  Elm’s librarian said ${open}I never said this${close} and went.`,
  ]);
  expect(copy.messages("quoted-words")).toHaveLength(1);
});

test.each<[string, string, string, string[]]>([
  ["Russian", "ru", "— Я приеду, — сказал он. — Ждите.", ["Я приеду,", "Ждите."]],
  ["Ukrainian", "uk", "– Плану немає, – сказав він.", ["Плану немає,"]],
  ["Russian with its own dash", "ru", "— Это — наш дом, — сказал он.", ["Это — наш дом,"]],
  ["Spanish", "es", "—Iré mañana —dijo él—. Espérenme.", ["Iré mañana", "Espérenme."]],
  ["French", "fr", "– Je viendrai demain, dit-il avant de partir.", ["Je viendrai demain"]],
  ["English, which writes none", "en", "— I shall come, he said.", []],
])("reads dash dialogue in %s", (_name, language, text, spoken) => {
  expect(findQuotations(text, language).map(({ text: words }) => words)).toEqual(spoken);
});

test.each<[string, string, string[]]>([
  ["each opens with a mark", '"A.\n\n"B.\n\n"C," he said. "D."', ['A.\n\n"B.\n\n"C', "D."]],
  ["only the last closes", "“One “two” three.\n\nFour,” he said.", ["One “two” three.\n\nFour"]],
])("keeps a quotation of several paragraphs whole when %s", (_, body, expected) => {
  expect(findQuotations(body).map(({ text }) => text)).toEqual(expected);
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

test.each([
  ["Elm said “there is no plan.", 1],
  ["Elm said there is no plan”.", 1],
  ["Elm said «there is no plan.", 1],
  ["Elm said ‘there is no plan.", 1],
  ["Elm’s plan isn’t the workers’ plan.", 0],
  ['The key is 5" long.', 0],
])("counts the marks without a partner in %s", (text, expected) => {
  expect(findStrayMarks(text)).toHaveLength(expected);
});

const EVIDENCE =
  "Elm's librarian Otto Linden denied on Wednesday, 6 March, that Sunday hours would be cut.";

/** Levels of the problems of a direct quote from a text. */
function quoteDirectly(text: string, quote: string, language = "en"): string[] {
  const copy = new StoryCopy();
  // The article's first four lines are its boilerplate.
  copy.write("articles/herald-denial.txt", `1\n2\n3\n4\n${EVIDENCE}\n${text}`);
  copy.plant("articles/herald-denial.yaml", "language: en", `language: ${language}`);
  copy.plant(DENIAL, "quote: There is no such plan", `quote: ${JSON.stringify(quote)}`);
  return copy
    .problems()
    .filter(({ rule, file, line }) => rule === "quote-form" && file === DENIAL && line < 28)
    .map(({ level }) => level);
}

test.each<[string, text: string, quote: string, language?: string]>([
  ["an opening mark that closes", "“There is no plan “, he said.", "There is no plan"],
  ["Russian dash dialogue", "— Плана нет, — сказал он.", "Плана нет", "ru"],
  [
    "quoted paragraphs with CRLF",
    "“No plan.\r\n\r\n“There never was,” he said.",
    "There never was",
  ],
  ["marks of other paragraphs", "“A key.\n\nNo plan.\n\nThere never was,” he said.", "No plan."],
])("accepts a direct quote between %s", (_name, text, quote, language) => {
  expect(quoteDirectly(text, quote, language)).toEqual([]);
});

test.each<[string, text: string, quote: string, language?: string]>([
  ["words beside a quotation", "There is no plan, he said, and “doors are open”.", "no plan"],
  ["words between quotations", "“The doors,” he said of no plan, “are open.”", "of no plan"],
  ["a paragraph after, with CRLF", "“Doors,” he said.\r\n\r\nThere is no plan.", "no plan"],
  ["quotations and the words between", "“The doors,” he said, “open.”", "doors,” he said, “open"],
  ["narration in a dash dialogue", "— Плана нет, — сказал он. — Нет.", "сказал он", "ru"],
  ["words after a year", "In the '90s there was no plan for the workers' library.", "no plan"],
])("rejects as a direct quote %s", (_name, text, quote, language) => {
  expect(quoteDirectly(text, quote, language)).toEqual(["error"]);
});

test("questions a quotation that the source does not close", () => {
  expect(quoteDirectly("He said: “There is no plan. Then he left.", "There is no plan")).toEqual([
    "question",
  ]);
});
