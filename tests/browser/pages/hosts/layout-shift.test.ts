/** The snippets of the builder cause no layout shift, by the layout-shift entries of the browser. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { script, service } from "../../../support/browser/embeds.ts";
import { fetchSnippet } from "../../../support/service/fetch-snippet.ts";
import { declareFace, FACES, type Face } from "../../../support/browser/faces.ts";
import { readLayoutShift } from "../../../support/browser/page-measures.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();
const SNIPPETS = ["Script", "Element", "Iframe"];
/** Px, of the column and of the window. */
const WIDTHS = [320, 412, 640, 1000, 1200] as const;
/** Px, of windows: the whole box is in view in the first, and fills the second. */
const TALL = 2400;
const FILLED = 800;

const snippets = new Map<string, string>();
beforeAll(async () => {
  for (const name of SNIPPETS) snippets.set(name, (await fetchSnippet(service, STORY, name)).code);
  const { code } = await fetchSnippet(service, STORY, "Element", "?limit=3&lang=ar");
  snippets.set("with 3 developments in Arabic", code);
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var ready: number | undefined;
}

const page = (embed: string, style: string): string =>
  article(
    `<p>${"Words of the article. ".repeat(20)}</p>${embed}<p>${"More words. ".repeat(60)}</p>`,
    `<style>body { margin: 0 } ${style}</style>`,
  );

/** Delays scripts and data until after the first frame of the page, and sets the typeface of iframes. */
const delayScripts = async (opened: Page, face?: Face): Promise<void> => {
  await opened.route(`${service}/**`, async (route) => {
    const response = await route.fetch();
    await opened.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      // Shifts before that are those of the page's own faces.
      window.ready ??= performance.now();
    });
    if (!face || route.request().resourceType() !== "document") return route.fulfill({ response });
    const styles = `<style>${declareFace(face)} html { font-family: Test }</style>`;
    const html = (await response.text()).replace("</head>", `${styles}</head>`);
    return route.fulfill({ response, body: html });
  });
};

interface Layout {
  /** Styles of the page. */
  style?: string;
  /** The typeface of an iframe. */
  face?: Face | undefined;
  /** Of the window. */
  height?: number;
}

async function measure(
  embed: string,
  width: number,
  { style = "", face, height = TALL }: Layout = {},
) {
  const { page: opened } = await publisher.open(page(embed, style), {
    // The policy of an iframe forbids the styles that set its typeface.
    context: { viewport: { width, height }, bypassCSP: face !== undefined },
    prepare: (page) => delayScripts(page, face),
  });
  const frame = opened.locator("iframe");
  const inside = (await frame.count()) > 0 ? opened.frameLocator("iframe") : opened;
  await drawnBox(inside);
  await opened.waitForLoadState("networkidle");
  await opened.unrouteAll({ behavior: "ignoreErrors" });
  const since = await opened.evaluate(() => window.ready);
  let shift = await readLayoutShift(opened, since);
  // A typeface that a test has set in an iframe arrives after the text.
  if (!face)
    for (const child of opened.mainFrame().childFrames()) shift += await readLayoutShift(child);
  const place = await opened
    .locator("key-developments, iframe")
    .evaluate((element) => element.getBoundingClientRect().height);
  const gap = await inside.locator("[part=box]").evaluate((box) => {
    const root = box.getRootNode();
    const end = root instanceof ShadowRoot ? root.host.getBoundingClientRect().bottom : innerHeight;
    return Math.abs(end - box.getBoundingClientRect().bottom);
  });
  return { shift, gap, place };
}

const STYLES: [name: string, style: string][] = [
  ...FACES.map((face): [string, string] => [
    face,
    `${declareFace(face)} main { font: 16px/1.5 Test }`,
  ]),
  ["the browser's own face", ""],
  ["Arial, 18 px", `${declareFace("Arial")} main { font: 18px/1.6 Test }`],
  [
    "Arial, 20 px, in a padded column",
    `${declareFace("Arial")} main { font: 20px/1.5 Test; max-width: 640px; padding: 0 24px }`,
  ],
];

const FRAME_FACES: [name: string, face: Face | undefined][] = [
  ...FACES.map((face): [string, Face] => [face, face]),
  ["the system's face", undefined],
];

describe.for(WIDTHS)("at %i px", (width) => {
  test.for(STYLES)(
    "the snippet of the script shifts nothing and leaves no gap in %s",
    async ([, style]) => {
      const { shift, gap, place } = await measure(snippets.get("Script")!, width, { style });
      expect(shift).toBe(0);
      expect(gap / place).toBeLessThan(0.01);
    },
  );

  test.for(FRAME_FACES)(
    "the snippet of the iframe shifts nothing and leaves no gap in %s",
    async ([, face]) => {
      const { shift, gap, place } = await measure(snippets.get("Iframe")!, width, { face });
      expect(shift).toBe(0);
      expect(gap / place).toBeLessThan(0.01);
    },
  );

  test.for(SNIPPETS)(
    "the snippet %s shifts nothing and leaves no gap in a window that it fills",
    async (name) => {
      const { shift, gap } = await measure(snippets.get(name)!, width, {
        style: STYLES[1]![1],
        height: FILLED,
      });
      expect(shift).toBe(0);
      expect(gap).toBeLessThan(1);
    },
  );
});

test("a snippet with other options shifts nothing", async () => {
  const { shift } = await measure(snippets.get("with 3 developments in Arabic")!, 412);
  expect(shift).toBe(0);
});

test.for(SNIPPETS)(
  "the snippet %s leaves some of the article in view if its script never runs and fires no error",
  async (name) => {
    const embed = snippets.get(name)!.replaceAll("<script ", '<script type="text/plain" ');
    for (const width of [360, 800]) {
      const { page: opened } = await publisher.open(
        article(name === "Iframe" ? embed.replace(/src="[^"]*"/, "") : embed),
        { context: { viewport: { width, height: FILLED } } },
      );
      const gap = await opened.evaluate(() => {
        const [before, after] = ["#before", "#after"].map((selector) =>
          document.querySelector(selector)!.getBoundingClientRect(),
        );
        return after!.top - before!.bottom;
      });
      expect(gap).toBeGreaterThan(300);
      expect(gap).toBeLessThan(FILLED);
    }
  },
);

test("the box shifts the page without reserved space, so the tests above can fail", async () => {
  const { shift } = await measure(script(), 412);
  expect(shift).toBeGreaterThan(0.01);
});
