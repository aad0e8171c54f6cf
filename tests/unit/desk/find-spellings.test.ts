import { expect, test } from "vitest";
import { listBodies } from "../../../data/desk/shared/passages/article-body.ts";
import { findSpellings, matchCase } from "../../../data/desk/shared/find-spellings.ts";

const TEXTS = [
  "Duchess Ada of Ash said so. Ada was alone. The duchess, Ada, left.",
  "Nobody asked Duchess Ada, and Adaline came, who washed it.",
];

test("lists the spellings that the articles use, the most frequent first", () => {
  expect(findSpellings("Duchess Ada", TEXTS)).toEqual(["Ada", "Duchess Ada of Ash"]);
});

const ELSEWHERE = [
  "Marek Dvorsky wrote it. Mr Dvorsky left, and Dvorsky was alone. The county prosecutor's office said so; an office is shut.",
  "Marek Dworski’s lawyer came. Corvane said no. Corvane paid, and Corvane’s clerk; Corvane Water lost.",
  "Siobhan O’Dowd spoke to Siobhan O'Dowd.",
  "N. Elm met the North Elmish. He saw North Elm. Otto Elm was out, as North Elmish papers say.",
];

test.each([
  [
    "a surname with other letters",
    "Marek Dvorsky",
    ["Dvorsky", "Marek Dworski", "Dworski", "Mr Dvorsky"],
  ],
  ["an organisation’s short form", "Corvane Water", ["Corvane"]],
  ["a common noun", "county prosecutor's office", ["office"]],
  ["no other apostrophe", "Siobhan O'Dowd", []],
  [
    "no adjective made from the name, and nothing across two sentences",
    "North Elm",
    ["N. Elm", "Otto Elm"],
  ],
])("lists %s", (_, name, spellings) => {
  expect(findSpellings(name, ELSEWHERE).toSorted()).toEqual(spellings.toSorted());
});

test("lists no word that only begins a sentence, whose capital the texts do not have within one", () => {
  const texts = [
    "If Karesh pays, we open. Yesterday Karesh paid, as it had yesterday. Old Karesh fell.",
    "Duchess Karesh came. The duchess met Duchess Karesh.",
  ];
  expect(findSpellings("Karesh", texts)).toEqual(["Duchess Karesh", "Old Karesh"]);
});

test.each(["", "Al", "Nobody Else"])("finds none of %j", (name) => {
  expect(findSpellings(name, TEXTS)).toEqual([]);
});

test("leaves the boilerplate out of the articles' bodies", () => {
  const raw = "Tags: Floods Corvane\nCorvane paid.\nAbout Corvane\n";
  const line = (words: string) => {
    const start = raw.indexOf(words);
    return { start, end: start + words.length, state: "boilerplate" as const, why: "tags" };
  };
  const article = { id: "a", file: "articles/a.yaml", raw, quotedShare: 0, value: {} };
  const sentences = [line("Tags: Floods Corvane\n"), line("About Corvane\n")];
  expect(listBodies([{ ...article, sentences }])).toEqual(["Corvane paid.\n"]);
});

test.each([
  ["another capital", "duchess ada", "Duchess Ada"],
  ["capitals throughout", "ADALINE", "Adaline"],
  ["the articles' own", "Ada", "Ada"],
  ["a name that no article has", "otto", "otto"],
  ["a part of a word", "dali", "dali"],
  ["letters that are a part of other words, too", "ash", "Ash"],
])("a name with %s is written as the articles write it", (_, typed, name) => {
  expect(matchCase(typed, TEXTS)).toBe(name);
});
