/** The page of an article: its text, and the developments that cite it. */
import { expect, test } from "vitest";
import { STORY } from "../../support/story/story.ts";
import { fetchEdition, fetchText } from "../fetch-path.ts";

const { articles, developments } = await fetchEdition();

const ENTITIES = { "&#13;": "\r", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** Each article with the markup of its text, that text alone, and the markup of its notes. */
const pages = await Promise.all(
  articles.map(async (article) => {
    const html = await fetchText(`/stories/${STORY}/articles/${article.id}`);
    const [, markup = "", notes = ""] =
      /<div id="text"[^>]*>(.*?)<\/div><div class="notes">(.*?)<\/main>/s.exec(html) ?? [];
    let text = markup.replaceAll(/<[^>]+>/g, "");
    for (const [entity, character] of Object.entries(ENTITIES))
      text = text.replaceAll(entity, character);
    return { article, markup, text, notes };
  }),
);

test("an article page has exactly the article's text, if all of it may be shown", () => {
  const whole = pages.filter(({ article }) => article.body !== null);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.map(({ text }) => text)).toEqual(whole.map(({ article }) => article.body));
});

test("a carriage return is a character reference, which a parser does not read as a line break", () => {
  const returns = pages.filter(({ article }) => article.body?.includes("\r"));
  expect(returns).toHaveLength(1);
  expect(returns[0]!.markup).toContain("&#13;");
  expect(returns[0]!.markup).not.toContain("\r");
});

test.for(pages)(
  "the page of $article.id has an anchor for each cited passage, and a link to each development that cites it",
  ({ article, markup, notes }) => {
    const cited = developments.flatMap(({ id, evidence }) =>
      evidence
        .filter((item) => item.article === article.id)
        .map(({ selector: [, { start, end }] }) => ({ id, passage: `p${start}-${end}` })),
    );
    const missing = cited.filter(
      ({ id, passage }) =>
        !markup.includes(`id="${id}"`) ||
        !markup.includes(`id="${passage}"`) ||
        !notes.includes(`href="/stories/${STORY}#${id}"`),
    );
    expect(missing).toEqual([]);
  },
);
