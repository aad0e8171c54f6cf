import { describe, expect, test } from "vitest";
import { STORY } from "../../support/story/story.ts";
import { fetchEdition, fetchPath, ORIGIN } from "../fetch-path.ts";

const oembed = (address: string, more = "") =>
  fetchPath(`/oembed?url=${encodeURIComponent(address)}${more}`);

interface OEmbed {
  version: string;
  type: string;
  title: string;
  width: number;
  height: number;
  html: string;
}

test("returns the members that the specification requires for type rich", async () => {
  const response = await oembed(`${ORIGIN}/stories/${STORY}`);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  const embed: OEmbed = await response.json();
  expect(embed).toMatchObject({ version: "1.0", type: "rich", width: 700, height: 640 });
  expect(embed.html).toMatch(
    /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+" title="[^"]+" width="100%" height="640" [^>]*><\/iframe>$/,
  );
  expect(embed.html).not.toContain("scrolling");
});

test("respects the maximum size, and ignores unknown parameters", async () => {
  const response = await oembed(`${ORIGIN}/stories/${STORY}`, "&maxwidth=320&maxheight=300&dnt=1");
  const embed: OEmbed = await response.json();
  expect(embed).toMatchObject({ width: 320, height: 300 });
  expect(embed.html).toContain('width="100%" height="300"');
});

const { edition } = await fetchEdition();
const PINNED = `?edition=${edition}`;

test.each([
  ["an embed address", `embed/${STORY}?theme=dark&limit=3&utm=x`, "?theme=dark&amp;limit=3", ""],
  ["a story's page", `stories/${STORY}${PINNED}&theme=dark`, PINNED, PINNED],
])("embeds with the options of %s and the fragment of a development", async (...address) => {
  const [, path, options, pinned] = address;
  const { html }: OEmbed = await (await oembed(`${ORIGIN}/${path}#some-development`)).json();
  expect(html).toContain(`src="${ORIGIN}/embed/${STORY}${options}#some-development"`);
  expect(html).toContain(`<a href="${ORIGIN}/stories/${STORY}${pinned}#some-development">`);
});

/** What a consumer that follows the discovery link unchanged, such as Ghost or Drupal, inserts for an address. */
async function embedByDiscovery(path: string): Promise<OEmbed> {
  const page = await (await fetchPath(path, { headers: { Accept: "text/html" } })).text();
  const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
  const { pathname, search } = new URL(href!.replaceAll("&amp;", "&"));
  return (await fetchPath(pathname + search)).json();
}

test.each([
  [`/stories/${STORY}`, ""],
  [`/stories/${STORY}${PINNED}`, PINNED],
  [`/stories/${STORY}?utm_source=x`, ""],
  [`/stories/${STORY}/changes`, ""],
  [`/embed/${STORY}`, ""],
  [`/embed/${STORY}?limit=3&theme=dark&childId=x`, "?theme=dark&amp;limit=3"],
])("a consumer finds the options of %s", async (path, query) => {
  const { html } = await embedByDiscovery(path);
  expect(html).toContain(`src="${ORIGIN}/embed/${STORY}${query}"`);
});

test("a consumer finds the language of a frame's address", async () => {
  const { title } = await embedByDiscovery(`/embed/${STORY}?lang=uk`);
  expect(title).toContain("Ключові події");
});

test("returns XML with escaped html for format=xml", async () => {
  const response = await oembed(`${ORIGIN}/stories/${STORY}`, "&format=xml");
  expect(response.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
  const text = await response.text();
  expect(text).toContain("<oembed><version>1.0</version>");
  expect(text).toContain("<html>&lt;blockquote&gt;");
});

describe("rejects", () => {
  const cases: [name: string, address: string, more: string, status: number][] = [
    ["the page of an unknown story", `${ORIGIN}/stories/nothing`, "", 404],
    ["an unknown edition of a story", `${ORIGIN}/stories/${STORY}?edition=ffffffffffff`, "", 404],
    ["the frame of an unknown edition", `${ORIGIN}/embed/${STORY}?edition=ffffffffffff`, "", 404],
    ["a page of another host", `https://other.test/stories/${STORY}`, "", 404],
    ["an address that is not http", "javascript:alert(1)", "", 404],
    ["an unsupported format", `${ORIGIN}/stories/${STORY}`, "&format=yaml", 501],
    ["a width that is not a number", `${ORIGIN}/stories/${STORY}`, "&maxwidth=wide", 400],
  ];
  test.each(cases)("%s", async (_, address, more, status) => {
    const response = await oembed(address, more);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});

const read = async (more: string): Promise<object> =>
  (await oembed(`${ORIGIN}/stories/${STORY}`, more)).json();

test("includes the share image as thumbnail only if the maximum size allows it", async () => {
  expect(await read("")).toMatchObject({
    thumbnail_url: `${ORIGIN}/stories/${STORY}/share.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(await read("&maxwidth=600")).not.toHaveProperty("thumbnail_url");
});
