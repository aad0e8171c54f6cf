import { expect, test } from "vitest";
import type { ArticleView, StoryView } from "../../../../data/desk/shared/desk-api.ts";
import {
  addStatements,
  newDevelopment,
  passagesOf,
} from "../../../../data/desk/shared/passages/passage-changes.ts";

const RAW = `Ash closed the bridge library on 27 April.

“Elm wants silence. It wants Sundays too,” Duchess Ada said.

Ada Brand denied it. The Ashen duchy and Elm met again.

“Nobody asked us,” a reader said.
`;

const file = (id: string, value: Record<string, unknown>) => ({
  id,
  file: `${id}.yaml`,
  value,
});

const ARTICLE: ArticleView = {
  ...file("doors", { language: "en", published: { edtf: "2019-05-06", basis: "stated" } }),
  raw: RAW,
  sentences: [],
  quotedShare: 0,
};

const ACCUSATION = file("accusation", { actors: ["ash", "elm"], statements: [] });

const VIEW: StoryView = {
  id: "bridge-library",
  hashes: {},
  story: file("story", {}),
  actors: file("actors", {
    elm: { name: "Elm", kind: "state" },
    ash: { name: "Duchy of Ash", kind: "state", aliases: ["Ash", "Ashen duchy"] },
    duchess: { name: "Duchess Ada", kind: "person", aliases: [] },
    brand: { name: "Ada Brand", kind: "person" },
  }),
  articles: [ARTICLE],
  developments: [ACCUSATION],
  claims: [],
  corrections: { id: "corrections", file: "corrections.yaml", value: [] },
  problems: [],
  edition: null,
  leftOut: [],
  publication: null,
  isPublished: false,
  editions: [],
};

function passage(words: string, use: "evidence" | "statement") {
  const start = RAW.indexOf(words);
  return passagesOf(ARTICLE, { start, end: start + words.length }, use)[0]!;
}

test("a new development begins with the day and the actors that its passage names", () => {
  const words = passage("Ash closed the bridge library on 27 April.", "evidence");
  const { change } = newDevelopment(VIEW, ARTICLE, words, "The library closes");
  expect(change).toMatchObject({
    file: "developments/2019-04-27-library-closes.yaml",
    value: { date: { edtf: "2019-04-27", basis: "inferred" }, actors: ["ash"] },
  });
});

test.each([
  ["the actor named beside a quotation speaks", "It wants Sundays too", "duchess"],
  ["the first sentence of a quotation has the same speaker", "Elm wants silence.", "duchess"],
  ["an actor is found by a full name that others share in part", "Ada Brand denied it.", "brand"],
  ["several actors leave the speaker to be chosen", "The Ashen duchy and Elm met again.", ""],
  ["a sentence that names no actor leaves the speaker to be chosen", "Nobody asked us", ""],
])("%s", (_, words, speaker) => {
  const edits = addStatements(VIEW, ACCUSATION, ARTICLE, [passage(words, "statement")]);
  expect(edits).toHaveProperty([0, "append", "speaker"], speaker);
});

test("a speaker who is found becomes an actor of the development", () => {
  const words = passage("It wants Sundays too", "statement");
  expect(addStatements(VIEW, ACCUSATION, ARTICLE, [words])).toMatchObject([
    { append: { speaker: "duchess" } },
    { path: ["actors"], value: ["ash", "elm", "duchess"] },
  ]);
});
