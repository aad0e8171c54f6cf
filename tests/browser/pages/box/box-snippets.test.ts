/** Every snippet of the builder, pasted unchanged into a page, draws the box with the chosen options. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../../support/browser/host-page.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { visibleRows } from "../../../support/browser/use-box.ts";
import { KEY_ROWS } from "../../../support/story/story.ts";

const publisher = usePublisher();
const CHOICES: [name: string, query: string, lang: string, level: number, limit: number][] = [
  ["with default options", "", "en", 2, KEY_ROWS],
  [
    "in Ukrainian, three developments under a lower heading",
    "?lang=uk&limit=3&heading-level=4",
    "uk",
    4,
    3,
  ],
  ["dark, from the oldest, in Arabic", "?theme=dark&order=oldest&lang=ar", "ar", 2, KEY_ROWS],
];

/** Snippets by choice and name, in the order of the page. */
const codes = new Map<string, Map<string, string>>();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [choice, query] of CHOICES) {
    await page.goto(`${service}/${query}`);
    const found = await page
      .locator("code[data-name]")
      .evaluateAll((all) =>
        all.map((code): [string, string] => [code.getAttribute("data-name")!, code.textContent]),
      );
    codes.set(choice, new Map(found));
  }
});
afterAll(() => browser?.close());

/** The markup that a server or CMS inserts for a snippet that is an address. */
const paste = async (name: string, code: string): Promise<string> => {
  if (name === "Server-side include") return (await fetch(code)).text();
  if (name !== "oEmbed") return code;
  const page = await (await fetch(code)).text();
  const [, href] = /<link[^>]*type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? [];
  const { html }: { html: string } = await (
    await fetch(new URL(href!.replaceAll("&amp;", "&"), code))
  ).json();
  return html;
};

const findBox = async (page: Page): Promise<Page | FrameLocator> =>
  (await page.locator("iframe").count()) > 0 ? page.frameLocator("iframe") : page;

test("the builder offers the same snippets for every choice", () => {
  const [first, ...others] = Array.from(codes.values(), (snippets) => Array.from(snippets.keys()));
  expect(first).toEqual(expect.arrayContaining(["Script", "Script alone", "Element", "Iframe"]));
  expect(first).toEqual(expect.arrayContaining(["oEmbed", "Server-side include"]));
  for (const other of others) expect(other).toEqual(first);
});

describe.for(CHOICES)("%s", ([choice, , lang, level, limit]) => {
  test.for([
    "Script",
    "Script alone",
    "Script with a style sheet",
    "Element",
    "Element with integrity",
    "Vue or Svelte",
    "Iframe alone",
    "Iframe",
    "Server-side include",
    "oEmbed",
  ])("the snippet “%s” draws the box", async (name) => {
    const html = await paste(name, codes.get(choice)!.get(name)!);
    const { page, requests, console } = await publisher.open(article(html));
    const box = await findBox(page);
    await box.getByRole("heading", { level, name: "Bridge library" }).waitFor();
    expect(await box.locator("[part=box]").getAttribute("lang")).toBe(lang);
    expect(await visibleRows(box).count()).toBe(limit);
    // The snippet of the element preloads it.
    expect(
      requests.filter((request) => request.url().includes("/content")).length,
    ).toBeLessThanOrEqual(1);
    expect(console).toEqual([]);
  });
});
