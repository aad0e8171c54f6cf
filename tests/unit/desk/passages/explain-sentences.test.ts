import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { explainSentences } from "../../../../data/desk/shared/passages/explain-sentences.ts";
import { viewArticle } from "../../../../data/desk/server/article-view.ts";
import { editYaml } from "../../../../data/desk/server/edit-yaml.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";

const ID = "herald-denial";

/** The article with these entries of `uncited`, as the desk sees it. */
function view(uncited: unknown[]) {
  const copy = new StoryCopy();
  const file = `articles/${ID}.yaml`;
  const head = copy.read(file).replace(/uncited:[^]*?(?=formerIds)/, "");
  copy.write(file, `${head}${stringify({ uncited })}`);
  copy.plant(`articles/${ID}.txt`, " Its cat", "\nIt opens early. Its cat");
  const story = copy.load();
  return viewArticle(story, story.articles.get(ID)!, {
    id: ID,
    file,
    value: { uncited },
  });
}

/** `uncited` after the words from `first` to the end of `last` are explained. */
function after(uncited: unknown[], reason: string | null, first: string, last = first): unknown {
  const article = view(uncited);
  const range = {
    start: article.raw.indexOf(first),
    end: article.raw.indexOf(last) + last.length,
  };
  return parse(editYaml(stringify({ uncited }), explainSentences(article, range, reason))).uncited;
}

const BOOKS = "The library has four thousand books.";
const CAT = "Its cat is called Dewey.";

test("explains a sentence by itself", () => {
  expect(after([], "background", "four thousand")).toEqual([
    { sentence: BOOKS, reason: "background" },
  ]);
});

test("explains sentences that fill several lines by their lines, in one entry", () => {
  const lines = after([], "outside-story", "four thousand", "is called Dewey.");
  expect(lines).toEqual([{ lines: [15, 16], reason: "outside-story" }]);
  expect(view([{ lines: [15, 16], reason: "outside-story" }]).sentences).toContainEqual(
    expect.objectContaining({ state: "explained", why: "outside-story" }),
  );
});

test("leaves a line with a sentence that is not selected out of the range", () => {
  expect(after([], "outside-story", "four thousand", "It opens early.")).toEqual([
    { sentence: BOOKS, reason: "outside-story" },
    { sentence: "It opens early.", reason: "outside-story" },
  ]);
});

test("explains one sentence of an entry for two anew, and the other as before", () => {
  const entry = { sentence: `It opens early. ${CAT}`, reason: "background" };
  expect(after([entry], "opinion", CAT)).toEqual([
    { sentence: "It opens early.", reason: "background" },
    { sentence: CAT, reason: "opinion" },
  ]);
});

test("makes a sentence unaccounted again", () => {
  const entry = { sentence: CAT, reason: "background" };
  expect(after([entry, { sentence: BOOKS, reason: "opinion" }], null, CAT)).toEqual([
    { sentence: BOOKS, reason: "opinion" },
  ]);
});
