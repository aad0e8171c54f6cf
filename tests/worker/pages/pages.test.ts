import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { ask, askEdition, ORIGIN } from "../ask.ts";

let edition: Edition;
beforeAll(async () => {
  edition = await askEdition();
});

const fill = (path: string) =>
  path.replace("STORY", edition.id).replace("ARTICLE", edition.articles[0]!.id);

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

const PAGES = [
  "/",
  "/demo",
  "/docs",
  "/doctor",
  "/stories",
  "/stories/STORY/changes",
  "/embed/STORY",
  "/stories/STORY",
  "/stories/STORY/articles/ARTICLE",
];

describe.each(PAGES)("%s", (page) => {
  test("is a page with the headers of every answer", async () => {
    const response = await ask(fill(page));
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toContain("max-age=60");
    expect(response.headers.get("ETag")).toMatch(/^W\/"[\w-]+"$/);
    expect(response.headers.get("Cross-Origin-Embedder-Policy")).toBe("require-corp");
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(response.headers.has("Set-Cookie")).toBe(false);
    expect(response.headers.has("X-Frame-Options")).toBe(false);
    expect(await response.text()).toMatch(/^<!doctype html><html lang="[^"]+"/);
  });

  test("allows by its policy exactly the styles that it has, and no inline script", async () => {
    const response = await ask(fill(page));
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

  test("answers 304 when the tag is named, and is read-only", async () => {
    const tag = (await ask(fill(page))).headers.get("ETag")!;
    const unchanged = await ask(fill(page), { headers: { "If-None-Match": tag } });
    expect(unchanged.status).toBe(304);
    expect((await ask(fill(page), { method: "POST" })).status).toBe(405);
  });
});

const policyOf = async (page: string): Promise<string | null> =>
  (await ask(fill(page))).headers.get("Content-Security-Policy");

test("may be framed by anybody where it is for that, and by ourselves elsewhere", async () => {
  expect(await policyOf("/embed/STORY")).toContain("frame-ancestors *;");
  expect(await policyOf("/stories/STORY")).toContain("frame-ancestors 'self';");
});

describe("the iframe page", () => {
  test("holds the developments in view and is found as part of the page that embeds it", async () => {
    const response = await ask(fill("/embed/STORY"));
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex, indexifembedded");
    const html = await response.text();
    for (const { id } of edition.developments.slice(0, 6)) expect(html).toContain(`id="${id}"`);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/stories/${edition.id}"`);
    expect(html).toContain('type="application/json+oembed"');
  });

  test.each([
    ["auto", "light dark"],
    ["light", "light"],
    ["dark", "dark"],
  ])("sets the colour scheme of theme %s before anything is drawn", async (theme, scheme) => {
    const html = await (await ask(fill(`/embed/STORY?theme=${theme}`))).text();
    expect(html).toContain(`<meta name="color-scheme" content="${scheme}"`);
    expect(html).toContain(`data-theme="${theme}"`);
  });

  test("shows the box whatever the query says, and repeats nothing of it", async () => {
    const query = "?theme=purple&limit=0&childId=pym-1&actor=%22%3E%3Cscript%3E";
    const response = await ask(fill(`/embed/STORY${query}`));
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toBe(await (await ask(fill("/embed/STORY"))).text());
  });

  test("never changes for an edition that is named, and is a 404 for one that is not kept", async () => {
    const kept = await ask(fill(`/embed/STORY?edition=${edition.edition}`));
    expect(kept.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect((await ask(fill("/embed/STORY?edition=000000000000"))).status).toBe(404);
  });
});

describe("the fragment", () => {
  test("is the element with its tree in the markup, and a link for browsers that know none", async () => {
    const html = await (await ask(fill("/embed/STORY/fragment?limit=3"))).text();
    expect(html).toMatch(
      /^<key-developments story="[\w-]+" limit="3"><template shadowrootmode="open"><style>.*<\/template><a href="https:\/\/kd\.test\/stories\/[\w-]+">[^<]+<\/a><\/key-developments>$/s,
    );
  });

  test("has no style where the page's policy forbids it", async () => {
    expect(await (await ask(fill("/embed/STORY/fragment?styles=none"))).text()).not.toContain(
      "<style",
    );
  });

  test("refuses what it does not understand", async () => {
    expect((await ask(fill("/embed/STORY/fragment?theme=purple"))).status).toBe(400);
  });
});

describe("the story page", () => {
  test("of a past edition is not kept for ever, for it tells which edition is the current one", async () => {
    const { headers } = await ask(fill(`/stories/STORY?edition=${edition.edition}`));
    expect(headers.get("Cache-Control")).toContain("max-age=60,");
  });

  test("describes itself to machines", async () => {
    const html = await (await ask(fill("/stories/STORY"))).text();
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(text).not.toContain("<");
    expect(JSON.parse(text!)).toMatchObject({ "@type": "LiveBlogPosting" });
    for (const type of ["application/feed+json", "application/atom+xml", "application/rss+xml"])
      expect(html).toContain(`type="${type}"`);
  });

  test("says what a program that shares its address needs", async () => {
    const html = await (await ask(fill("/stories/STORY"))).text();
    const content = (property: string) =>
      new RegExp(`<meta property="${property}" content="([^"]+)"`).exec(html)?.[1];
    expect(content("og:url")).toBe(`${ORIGIN}/stories/${edition.id}`);
    expect(content("og:image")).toBe(`${ORIGIN}/stories/${edition.id}/share.png`);
    expect(content("og:image:alt")).toContain(edition.title);
    expect(content("og:locale")).toBe("en_GB");
  });

  test("has a place for every development and links to every source's text", async () => {
    const html = await (await ask(fill("/stories/STORY"))).text();
    for (const { id } of edition.developments) expect(html).toContain(`id="${id}"`);
    for (const { id } of edition.articles)
      expect(html).toContain(`href="/stories/${edition.id}/articles/${id}"`);
  });
});

/** The text of an article's page, with and without its markup. */
async function askText(id: string): Promise<{ markup: string; text: string }> {
  const html = await (await ask(`/stories/${edition.id}/articles/${id}`)).text();
  const [, markup = ""] = /<div id="text"[^>]*>(.*?)<\/div><div class="notes">/s.exec(html) ?? [];
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  let text = markup.replaceAll(/<[^>]+>/g, "");
  for (const [entity, character] of Object.entries(entities))
    text = text.replaceAll(entity, character);
  return { markup, text };
}

describe("an article's page", () => {
  test("has the text to the letter, where all of it may be shown", async () => {
    const whole = edition.articles.filter(({ body }) => body !== null);
    const texts = await Promise.all(whole.map(({ id }) => askText(id)));
    expect(texts.map(({ text }) => text)).toEqual(whole.map(({ body }) => body));
  });

  test("has an address for each cited passage, and for each development", async () => {
    const cited = edition.developments.flatMap(({ id, evidence }) =>
      evidence.map(({ article, selector: [, { start, end }] }) => ({
        article,
        ids: [id, `p${start}-${end}`],
      })),
    );
    const texts = new Map<string, string>();
    for (const { id } of edition.articles) texts.set(id, (await askText(id)).markup);
    const missing = cited.flatMap(({ article, ids }) =>
      ids.filter((id) => !texts.get(article)!.includes(`id="${id}"`)),
    );
    expect(missing).toEqual([]);
  });

  test("names every development that a passage serves, with a way back to each", async () => {
    for (const { id: article } of edition.articles) {
      const html = await (await ask(`/stories/${edition.id}/articles/${article}`)).text();
      const [, notes = ""] = /<div class="notes">(.*?)<\/main>/s.exec(html) ?? [];
      const serving = edition.developments.filter(({ evidence }) =>
        evidence.some((item) => item.article === article),
      );
      for (const { id } of serving) expect(notes).toContain(`href="/stories/${edition.id}#${id}"`);
    }
  });
});

describe("the builder", () => {
  test("shows the code for the options that are chosen", async () => {
    const html = await (await ask(fill("/?story=STORY&theme=dark&limit=3&order="))).text();
    expect(html).toContain(`src="/embed/${edition.id}?theme=dark&amp;limit=3"`);
    expect(html).toContain("data-theme=&quot;dark&quot; data-limit=&quot;3&quot;");
  });

  test("refuses an option that it does not understand", async () => {
    const response = await ask("/?theme=%3Cscript%3E");
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});

describe.each(["/stories/STORY", "/stories/STORY/changes", "/stories/STORY/articles/ARTICLE"])(
  "%s",
  (page) => {
    test("is found by oEmbed consumers, which embed the story", async () => {
      const html = await (await ask(fill(page))).text();
      const address = encodeURIComponent(`${ORIGIN}/stories/${edition.id}`);
      expect(html).toContain(`href="${ORIGIN}/oembed?url=${address}&amp;format=json"`);
    });
  },
);

const report = (page: string) => ask(`/doctor?page=${encodeURIComponent(page)}`);

describe("the doctor", () => {
  test("stores no report, and lets no other site read it", async () => {
    const response = await report("https://127.0.0.1/");
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
  });

  test("says why it does not fetch an address", async () => {
    expect(await (await report("https://127.0.0.1/")).text()).toContain("not IP addresses");
  });

  test("repeats the address as text only", async () => {
    const html = await (await report('"><script>alert(1)</script>')).text();
    expect(html).not.toContain("<script>alert");
  });

  test("offers the check as a bookmark that reports in a dialog", async () => {
    const html = await (await ask("/doctor")).text();
    const [, code = ""] = /class="bookmarklet" href="javascript:([^"]+)"/.exec(html) ?? [];
    expect(decodeURIComponent(code)).toMatch(/\("alert","[^"]*"\);\s*$/);
  });
});
