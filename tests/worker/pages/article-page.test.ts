/** The page of an article: its text, and the developments that cite it. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { fetchEdition, fetchPath } from "../fetch-path.ts";

let edition: Edition;
beforeAll(async () => {
  edition = await fetchEdition();
});

/** The text of an article page, with and without markup. */
async function fetchText(id: string): Promise<{ markup: string; text: string }> {
  const html = await (await fetchPath(`/stories/${edition.id}/articles/${id}`)).text();
  const [, markup = ""] = /<div id="text"[^>]*>(.*?)<\/div><div class="notes">/s.exec(html) ?? [];
  const entities = { "&#13;": "\r", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  let text = markup.replaceAll(/<[^>]+>/g, "");
  for (const [entity, character] of Object.entries(entities))
    text = text.replaceAll(entity, character);
  return { markup, text };
}

describe("an article page", () => {
  test("has exactly the article's text, if all of it may be shown", async () => {
    const whole = edition.articles.filter(({ body }) => body !== null);
    const texts = await Promise.all(whole.map(({ id }) => fetchText(id)));
    expect(texts.map(({ text }) => text)).toEqual(whole.map(({ body }) => body));
  });

  test("has an anchor for each cited passage and each development", async () => {
    const cited = edition.developments.flatMap(({ id, evidence }) =>
      evidence.map(({ article, selector: [, { start, end }] }) => ({
        article,
        ids: [id, `p${start}-${end}`],
      })),
    );
    const texts = new Map<string, string>();
    for (const { id } of edition.articles) texts.set(id, (await fetchText(id)).markup);
    const missing = cited.flatMap(({ article, ids }) =>
      ids.filter((id) => !texts.get(article)!.includes(`id="${id}"`)),
    );
    expect(missing).toEqual([]);
  });

  test("links to every development for which it is cited", async () => {
    for (const { id: article } of edition.articles) {
      const html = await (await fetchPath(`/stories/${edition.id}/articles/${article}`)).text();
      const [, notes = ""] = /<div class="notes">(.*?)<\/main>/s.exec(html) ?? [];
      const citing = edition.developments.filter(({ evidence }) =>
        evidence.some((item) => item.article === article),
      );
      for (const { id } of citing) expect(notes).toContain(`href="/stories/${edition.id}#${id}"`);
    }
  });
});
