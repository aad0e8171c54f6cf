import { describe, expect, test } from "vitest";
import { OPTIONS } from "../../../widget/options.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchEdition, fetchPath, fetchText, ORIGIN } from "../fetch-path.ts";

const edition = await fetchEdition();
const STORY_PAGE = `/stories/${STORY}`;
const ARTICLE_PAGE = `${STORY_PAGE}/articles/${edition.articles[0]!.id}`;
const FRAME = `/embed/${STORY}`;

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

const PAGES = [
  "/",
  "/demo",
  "/docs",
  "/doctor",
  "/stories",
  `${STORY_PAGE}/changes`,
  FRAME,
  STORY_PAGE,
  ARTICLE_PAGE,
];

describe.each(PAGES)("%s", (page) => {
  test("is an HTML page with the headers of every page", async () => {
    const response = await fetchPath(page);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toContain("max-age=60");
    expect(response.headers.get("Cross-Origin-Embedder-Policy")).toBe("require-corp");
    expect(response.headers.has("X-Frame-Options")).toBe(false);
    expect(await response.text()).toMatch(/^<!doctype html><html lang="[^"]+"/);
  });

  test("allows its own inline styles and no inline script", async () => {
    const response = await fetchPath(page);
    const policy = response.headers.get("Content-Security-Policy")!;
    const html = await response.text();
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
    const hashes = await Promise.all(styles.map(hashOf));
    expect(policy).toContain(`style-src ${hashes.join(" ")};`);
    expect(policy).not.toContain("unsafe");
    expect(html).not.toMatch(/ style="| on\w+="/);
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
      expect(tag).toMatch(/ src="\/(embed|pages)\/|type="application\/(ld\+)?json"/);
  });
});

const policyOf = async (page: string): Promise<string | null> =>
  (await fetchPath(page)).headers.get("Content-Security-Policy");

test("any site may frame the iframe page, only the service the others", async () => {
  expect(await policyOf(FRAME)).toContain("frame-ancestors *;");
  expect(await policyOf(STORY_PAGE)).toContain("frame-ancestors 'self';");
});

describe("the story page", () => {
  test("of a pinned edition is cached for a minute only, because it links to the current one", async () => {
    const { headers } = await fetchPath(`${STORY_PAGE}?edition=${edition.edition}`);
    expect(headers.get("Cache-Control")).toContain("max-age=60,");
  });

  test("has JSON-LD and links to feeds", async () => {
    const html = await fetchText(STORY_PAGE);
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(text).not.toContain("<");
    expect(JSON.parse(text!)).toMatchObject({ "@type": "LiveBlogPosting" });
    for (const type of ["application/feed+json", "application/atom+xml", "application/rss+xml"])
      expect(html).toContain(`type="${type}"`);
  });

  test("has an anchor for every development and a link to every article", async () => {
    const html = await fetchText(STORY_PAGE);
    for (const { id } of edition.developments) expect(html).toContain(`id="${id}"`);
    for (const { id } of edition.articles)
      expect(html).toContain(`href="/stories/${STORY}/articles/${id}"`);
  });
});

describe("the builder", () => {
  test("shows the code for the selected options", async () => {
    const html = await fetchText(`/?story=${STORY}&theme=dark&limit=3&order=`);
    expect(html).toContain(`src="/embed/${STORY}?theme=dark&amp;limit=3"`);
    expect(html).toContain("data-theme=&quot;dark&quot; data-limit=&quot;3&quot;");
  });

  test("writes no address of another service into the code", async () => {
    const response = await fetchPath(`/?story=${STORY}&host=https://stranger.example`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain("stranger.example");
  });

  test.each(["/?theme=%3Cscript%3E", '/?since=2019-03-11"%20onFocus={alert(1)}', "/?limit=0"])(
    "rejects %s",
    async (path) => {
      const response = await fetchPath(path);
      expect(response.status).toBe(400);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    },
  );
});

describe.each(PAGES.filter((page) => page !== FRAME))("%s, when its address is shared,", (page) => {
  const read = async () => {
    const html = await fetchText(page);
    const contents = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
    return new Map([...contents].map(([, name = "", content = ""]) => [name, content]));
  };

  test("has a title, a description, its address and a locale", async () => {
    const tags = await read();
    expect(tags.get("og:url")).toBe(ORIGIN + page);
    expect(tags.get("og:title")).toMatch(/\S/);
    expect(tags.get("og:description")).toMatch(/\S.{20}/);
    expect(tags.get("description")).toMatch(/\S.{20}/);
    expect(tags.get("og:locale")).toBe("en_GB");
    expect(["website", "article"]).toContain(tags.get("og:type"));
  });

  test("has an image with its size and alternative text", async () => {
    const tags = await read();
    const isOfStory = page.startsWith("/stories/");
    const image = isOfStory ? `/stories/${STORY}/share.png` : "/icon.png";
    expect(tags.get("og:image")).toBe(ORIGIN + image);
    expect(Number(tags.get("og:image:width"))).toBeGreaterThan(200);
    expect(Number(tags.get("og:image:height"))).toBeGreaterThan(200);
    expect(tags.get("og:image:alt")).toMatch(isOfStory ? edition.title : /\S/);
    expect(tags.get("twitter:card")).toBe(isOfStory ? "summary_large_image" : "summary");
  });
});

const report = (page: string) => fetchPath(`/doctor?page=${encodeURIComponent(page)}`);

describe("the doctor", () => {
  test("sends a report that is not cached and that no other site can read", async () => {
    const response = await report("https://127.0.0.1/");
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
  });

  test("says why it does not fetch an address", async () => {
    expect(await (await report("https://127.0.0.1/")).text()).toContain("not IP addresses");
  });

  test("says that this installation fetches no page", async () => {
    expect(await (await report("https://news.example.com/")).text()).toContain(
      "This installation does not fetch pages",
    );
  });

  test("has a bookmarklet that reports in a dialog", async () => {
    const html = await fetchText("/doctor");
    const [, code = ""] = /class="bookmarklet" href="javascript:([^"]+)"/.exec(html) ?? [];
    expect(decodeURIComponent(code)).toMatch(/\("alert","[^"]*"\);\s*$/);
  });
});

describe("the docs page", () => {
  test("names the default of every option, and marks code instead of showing backquotes", async () => {
    const html = await fetchText("/docs");
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
    expect(cells.filter((cell) => cell.includes(">Default: ")).length).toBe(OPTIONS.length);
    expect(cells.filter((cell) => cell.includes("`"))).toEqual([]);
    expect(cells.join("\n")).not.toMatch(/Default: (<code>)?(null|undefined|<\/)/);
  });

  test("leads to the code of a box and to the check of a page", async () => {
    const html = await fetchText("/docs");
    const lede = /<p class="lede">(.*?)<\/p>/s.exec(html)?.[1] ?? "";
    expect(lede).toContain('href="/"');
    expect(lede).toContain('href="/doctor"');
  });
});
