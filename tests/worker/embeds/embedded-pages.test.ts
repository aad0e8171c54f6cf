import { describe, expect, test } from "vitest";
import { STORY } from "../../support/story/story.ts";
import { fetchEdition, fetchPath, fetchText, ORIGIN } from "../fetch-path.ts";

const edition = await fetchEdition();

describe("the iframe page", () => {
  test("contains the first view, and is indexed as part of the embedding page", async () => {
    const response = await fetchPath(`/embed/${STORY}`);
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex, indexifembedded");
    const html = await response.text();
    const key = edition.developments.filter((development) => development.key);
    expect(key.length).toBeGreaterThan(1);
    for (const { id } of key) expect(html).toContain(`id="${id}"`);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/stories/${STORY}"`);
  });

  test.each(["auto", "light", "dark"])("has the theme %s", async (theme) => {
    const html = await fetchText(`/embed/${STORY}?theme=${theme}`);
    expect(html).toMatch(RegExp(`<html [^>]*data-theme="${theme}"`));
  });

  test("ignores invalid options", async () => {
    const query = "?theme=purple&limit=0&childId=pym-1&actor=%22%3E%3Cscript%3E";
    const response = await fetchPath(`/embed/${STORY}${query}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toBe(await fetchText(`/embed/${STORY}`));
  });
});

test.each(["", "/content", "/fragment"])(
  "the embed %j of a pinned edition is fetched again, because the edition may be withdrawn",
  async (path) => {
    const { headers } = await fetchPath(`/embed/${STORY}${path}?edition=${edition.edition}`);
    expect(headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
  },
);

test("the link in every snippet of a frozen box leads to its edition", async () => {
  const query = `?edition=${edition.edition}`;
  const text = await fetchText(`/embed/${STORY}/snippets${query}`);
  const { data }: { data: { code: string }[] } = JSON.parse(text);
  const links = data.flatMap(({ code }) =>
    Array.from(code.matchAll(/<a href="([^"]+)"/g), ([, href]) => href),
  );
  expect(links.length).toBeGreaterThan(1);
  expect(new Set(links)).toEqual(new Set([`${ORIGIN}/stories/${STORY}${query}`]));
});

describe("the fragment", () => {
  test("is the element with its shadow tree, and a link for browsers without shadow trees", async () => {
    const html = await fetchText(`/embed/${STORY}/fragment?limit=3`);
    expect(html).toMatch(
      /^<key-developments story="[\w-]+" limit="3"><template shadowrootmode="open"><style>.*<\/template><a href="https:\/\/kd\.test\/stories\/[\w-]+">[^<]+<\/a><\/key-developments>$/s,
    );
  });

  test("has no style element with styles=none", async () => {
    expect(await fetchText(`/embed/${STORY}/fragment?styles=none`)).not.toContain("<style");
  });
});
