/** The links of “Use this story” on the story page, followed. */
import { expect, inject, test } from "vitest";
import { STORY_EXPORTS, storyExportPath } from "../../../worker/exports/export-formats.ts";
import { STORY } from "../../support/story/story.ts";

const service = inject("service");
const page = await (await fetch(`${service}/stories/${STORY}`)).text();
const [purposes = ""] = /<aside class="purposes".*?<\/aside>/s.exec(page) ?? [];
const links = [...purposes.matchAll(/href="([^"]+)">([^<]+)/g)].map(
  ([, href = "", text = ""]) => [text, href.replaceAll("&amp;", "&")] as const,
);

test("statements and positions are among the tables", () => {
  const tables = links.map(([text]) => text).filter((text) => text.includes("CSV"));
  expect(tables).toEqual(["statements (CSV)", "positions (CSV)", "developments (CSV)"]);
});

test("every export of a story is linked", () => {
  const addresses = new Set(links.map(([, href]) => href));
  expect(
    STORY_EXPORTS.map(({ name }) => storyExportPath(name, STORY)).filter(
      (path) => !addresses.has(path),
    ),
  ).toEqual([]);
});

test.each(links)("%s leads to %s, which exists", async (_, href) => {
  expect((await fetch(service + href)).status).toBe(200);
});
