import { describe, expect, test } from "vitest";
import { STORY } from "../../support/story/story.ts";
import { EDITIONS, fetchPath, readJson, STORY_PATH } from "./published-service.ts";

const fetchPageAs = (type: string): Promise<Response> =>
  fetchPath(`/stories/${STORY}?edition=${EDITIONS[0]}`, {
    headers: { Accept: type },
  });

describe("the page of an earlier edition", () => {
  test.each(["text/html", "application/json", "application/ld+json", "text/csv"])(
    "is also served as %s",
    async (type) => {
      const response = await fetchPageAs(type);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toContain(type);
    },
  );

  test("says that it is one, unlike that of the current edition", async () => {
    const note = "This page shows an earlier edition.";
    expect(await (await fetchPageAs("text/html")).text()).toContain(note);
    const current = await fetchPath(`/stories/${STORY}`, {
      headers: { Accept: "text/html" },
    });
    expect(await current.text()).not.toContain(note);
  });

  test("is not served as a feed, which is of the current edition", async () => {
    expect((await fetchPageAs("application/atom+xml")).status).toBe(406);
  });
});

const readPage = async (path: string): Promise<string> =>
  (await fetchPath(path, { headers: { Accept: "text/html" } })).text();
const listLinks = (html: string): string[] =>
  Array.from(html.matchAll(/<a [^>]*href="((?:\/v1)?\/stories\/[^"]+)"/g), ([, href]) => href!);
const PIN = `edition=${EDITIONS[0]}`;

describe("at an earlier edition", () => {
  test("the story page offers its data and citations", async () => {
    const page = await readPage(`/stories/${STORY}?${PIN}`);
    const [purposes = ""] = /<aside class="purposes".*?<\/aside>/s.exec(page) ?? [];
    const links = listLinks(purposes).filter((href) => !/\.(json|xml|ics)$/.test(href));
    expect(links.join()).toContain("/cite?format=apa");
    for (const href of links) expect(href).toContain(PIN);
  });

  test("the article page leads back to it", async () => {
    const { data } = await readJson<{ data: { id: string }[] }>(`${STORY_PATH}/articles?limit=1`);
    const links = listLinks(await readPage(`/stories/${STORY}/articles/${data[0]!.id}?${PIN}`));
    expect(links.length).toBeGreaterThan(2);
    for (const href of links) expect(href).toContain(PIN);
  });

  test("a search result is that edition's object", async () => {
    const { data } = await readJson<{ data: { url: string }[] }>(
      `${STORY_PATH}/search?q=key&${PIN}`,
    );
    const responses = await Promise.all(data.map(({ url }) => fetchPath(url)));
    expect(responses.length).toBeGreaterThan(0);
    for (const { status, headers } of responses)
      expect([status, headers.get("Cache-Control")]).toEqual([
        200,
        "public, max-age=31536000, immutable",
      ]);
  });
});
