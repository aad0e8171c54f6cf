/** The snippets of the builder cause no layout shift, by the layout-shift entries of the browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readSnippet } from "../../support/builder.ts";
import { launchBrowser } from "../../support/host-page.ts";
import { article, usePublisher } from "../../support/publisher.ts";
import { STORY } from "../../support/story.ts";

const service = inject("service");

const publisher = usePublisher();
const WAYS = ["Script", "Element", "Iframe"];
/** Px. */
const WIDTHS = [320, 412, 768, 1200] as const;

const snippets = new Map<string, string>();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  const page = await browser.newPage();
  for (const name of WAYS) snippets.set(name, await readSnippet(page, service, name));
  snippets.set(
    "with 3 developments in Arabic",
    await readSnippet(page, service, "Element", "?limit=3&lang=ar"),
  );
});
afterAll(() => browser?.close());

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var shifts: { value: number; hadRecentInput: boolean }[];
}

const page = (embed: string, style: string): string =>
  article(
    `<p>${"Words of the article. ".repeat(20)}</p>${embed}<p>${"More words. ".repeat(60)}</p>`,
    `<style>body { margin: 0 } main { max-width: 640px; margin: auto; padding: 0 16px } ${style}</style>
     <script>
       window.shifts = [];
       new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
     </script>`,
  );

/** Delays scripts and data until after the first frame of the page. */
const slowly = async (opened: Page): Promise<void> => {
  await opened.route(`${service}/**`, async (route) => {
    const response = await route.fetch();
    const { firstFrame } = await opened.evaluate(async () => {
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      return { firstFrame: performance.now() };
    });
    expect(firstFrame).toBeGreaterThan(0);
    await route.fulfill({ response });
  });
};

async function measure(embed: string, width: number, style = "") {
  const { page: opened } = await publisher.open(page(embed, style), {
    context: { viewport: { width, height: 2400 } },
    prepare: slowly,
  });
  const frame = opened.locator("iframe");
  const inside = (await frame.count()) > 0 ? opened.frameLocator("iframe") : opened;
  await inside.locator("[part=box]").waitFor();
  await opened.waitForLoadState("networkidle");
  await opened.unrouteAll({ behavior: "ignoreErrors" });
  return opened.evaluate(() => {
    const [box] = document.querySelectorAll("key-developments, iframe");
    const drawn = box!.shadowRoot?.querySelector("[part=box]");
    return {
      shift: window.shifts.reduce((sum, { value }) => sum + value, 0),
      spare: drawn ? box!.getBoundingClientRect().height - drawn.getBoundingClientRect().height : 0,
      height: box!.getBoundingClientRect().height,
    };
  });
}

const FACES = [
  ["the browser's own face", ""],
  ["Arial, 18 px", "main { font: 18px/1.6 Arial, sans-serif }"],
  ["Arial, 20 px on a padded column", "main { font: 20px/1.5 Arial, sans-serif; padding: 0 24px }"],
] as const;

describe.for(["Script", "Iframe"])("%s", (name) => {
  test.for(WIDTHS.flatMap((width) => FACES.map(([face, style]) => ({ width, face, style }))))(
    "the snippet shifts nothing at $width px in $face",
    async ({ width, style }) => {
      const { shift, spare, height } = await measure(snippets.get(name)!, width, style);
      expect(shift).toBe(0);
      // The reserved space is not far too large either.
      expect(spare / height).toBeLessThan(0.25);
    },
  );
});

test.for([320, 412, 1200])("the snippet of the element shifts nothing at %i px", async (width) => {
  const { shift } = await measure(snippets.get("Element")!, width);
  expect(shift).toBe(0);
});

test("the snippet shifts nothing with other options", async () => {
  const { shift } = await measure(snippets.get("with 3 developments in Arabic")!, 412);
  expect(shift).toBe(0);
});

test.for(["Script", "Element", "Iframe"])(
  "the snippet %s leaves a gap of one window at most where its script never runs and fires no error",
  async (name) => {
    const embed = snippets.get(name)!.replaceAll("<script ", '<script type="text/plain" ');
    for (const width of [360, 800]) {
      const { page: opened } = await publisher.open(
        article(name === "Iframe" ? embed.replace(/src="[^"]*"/, "") : embed),
        { context: { viewport: { width, height: 800 } } },
      );
      const gap = await opened.evaluate(() => {
        const [before, after] = ["before", "after"].map((id) =>
          document.getElementById(id)!.getBoundingClientRect(),
        );
        return after!.top - before!.bottom;
      });
      expect(gap).toBeGreaterThan(300);
      // The margins of the paragraphs around it are part of the gap.
      expect(gap).toBeLessThanOrEqual(800 + 2 * 16);
    }
  },
);

test("the box shifts the page without reserved space, so the tests above can fail", async () => {
  const { shift } = await measure(
    `<script async src="${service}/embed/${STORY}.js"></script>`,
    412,
  );
  expect(shift).toBeGreaterThan(0.01);
});
