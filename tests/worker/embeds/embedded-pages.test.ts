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

  test("is immutable for a pinned edition, and a 404 for an unknown one", async () => {
    const pinned = await fetchPath(`/embed/${STORY}?edition=${edition.edition}`);
    expect(pinned.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect((await fetchPath(`/embed/${STORY}?edition=000000000000`)).status).toBe(404);
  });
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

  test("rejects an invalid option", async () => {
    expect((await fetchPath(`/embed/${STORY}/fragment?theme=purple`)).status).toBe(400);
  });
});
