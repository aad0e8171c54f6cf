import { XMLParser, XMLValidator } from "fast-xml-parser";
import { micromark } from "micromark";
import { expect, test } from "vitest";
import { toLlms } from "../../../worker/exports/site/llms.ts";
import { toRobots } from "../../../worker/exports/site/robots.ts";
import { toSitemap } from "../../../worker/exports/site/sitemap.ts";
import { ORIGIN, harbourStrike } from "../../fixtures/harbour-strike.ts";

test("robots.txt allows every robot and names the sitemap", () => {
  expect(toRobots(ORIGIN)).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://kd.example/sitemap.xml\n",
  );
});

test("the sitemap has each story, dated by its edition, and no page that is not to be indexed", () => {
  const text = toSitemap([harbourStrike], ORIGIN);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(new XMLParser().parse(text).urlset.url).toEqual([
    { loc: "https://kd.example/" },
    { loc: "https://kd.example/docs" },
    { loc: "https://kd.example/stories" },
    { loc: "https://kd.example/stories/harbour-strike", lastmod: "2031-05-20" },
  ]);
});

test("llms.txt has one title, a summary, and for each story a section with absolute links", () => {
  const html = micromark(toLlms([harbourStrike], ORIGIN));
  expect(html.match(/<h1>.*<\/h1>/g)).toEqual(["<h1>Key Developments</h1>"]);
  expect(html).toContain("<blockquote>");
  expect(html).toContain("<h2>Harbour strike &lt;north &amp; south&gt;: key developments</h2>");
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url ?? "");
  expect(links).toContain("https://kd.example/v1/stories/harbour-strike.csv");
  expect(links.filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([]);
});
