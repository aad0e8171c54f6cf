/** Common parent pages set the height of the iframe: when it is drawn, grows and shrinks. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FRAME_PAGE, PARENT_SCRIPT, service } from "../../../support/browser/embeds.ts";
import { expectFit, makeFrame, readHeights } from "../../../support/browser/frame-heights.ts";
import { FRAME_PARENTS } from "../../../support/browser/frame-parents.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { drawnBox, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

describe.for(FRAME_PARENTS)("$name", ({ name, embed, library, clamp = [0, Infinity] }) => {
  const open = async () => {
    const script = library
      ? publisher.put(`/${encodeURIComponent(name)}.js`, {
          body: await library(),
          type: "text/javascript",
        })
      : `${service}/embed/parent.js`;
    const visit = await publisher.open(article(embed(FRAME_PAGE, script)));
    await drawnBox(visit.page.frameLocator("iframe"));
    return visit;
  };
  const fit = async (page: Page) => {
    await expect
      .poll(async () => {
        const { frame, content } = (await readHeights(page))[0]!;
        return frame - Math.min(Math.max(content, clamp[0]), clamp[1]);
      })
      .toBe(0);
    return (await readHeights(page))[0]!;
  };

  test("the frame has the height of its content, and follows it, without a warning", async () => {
    const { page, console } = await open();
    const first = await fit(page);
    expect(first.frame).toBeGreaterThan(400);
    const row = page.frameLocator("iframe").locator("[part=summary]").nth(1);
    await row.click();
    await expect
      .poll(async () => (await readHeights(page))[0]!.content)
      .toBeGreaterThan(first.content);
    await fit(page);
    await row.click();
    await expect.poll(async () => (await readHeights(page))[0]!.content).toBe(first.content);
    await fit(page);
    // iframe-resizer 5 states its licence as a warning.
    const warnings = console.filter((line) => /^(?:warning|error)/.test(line));
    expect(warnings.filter((line) => !line.includes("GPLv3 License"))).toEqual([]);
  });
});

/** The heights that a page has received, with the script `record`. */
const listHeights = (page: Page): Promise<number[]> =>
  page.evaluate(`received.map((data) => JSON.parse(data).height)`);

describe("a frame that the page makes higher than its box", () => {
  const HEIGHT = 1600;
  // After a second without a greeting, the frame also sends what is not JSON.
  const record = `<script>window.received = []; addEventListener("message", ({ data }) => { if (String(data).startsWith("{")) received.push(data) })</script>`;
  const open = async (parent: string, style: string) => {
    const visit = await publisher.open(article(record + makeFrame({ style }) + parent), {
      context: { viewport: { width: 800, height: 2 * HEIGHT } },
    });
    const inside = visit.page.frameLocator("iframe");
    await waitForDetails(inside);
    await expect.poll(() => listHeights(visit.page)).not.toEqual([]);
    return { ...visit, inside };
  };

  test("is filled by the rows, and grows by what the reader opens", async () => {
    const { page, inside } = await open(PARENT_SCRIPT, `min-height:${HEIGHT}px`);
    const { content } = (await readHeights(page))[0]!;
    expect(content).toBeLessThan(HEIGHT - 100);
    expect(new Set(await listHeights(page))).toEqual(new Set([content]));

    const readBottom = (part: string): Promise<number> =>
      inside
        .locator(part)
        .last()
        .evaluate((element) => element.getBoundingClientRect().bottom);
    const rows = inside.locator("[part=list] > [part~=row]:not([hidden])");
    const readTops = (): Promise<number[]> =>
      rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    expect(await readBottom("[part=box]")).toBe(HEIGHT);
    // Chromium lays out in 64ths of a pixel.
    const tops = (await readTops()).map((top): unknown => expect.closeTo(top, 1));

    const second = rows.nth(1);
    await second.locator("[part=summary]").click();
    const opened = await second
      .locator("[part=main] > details > [part=body]")
      .evaluate((body) => body.getBoundingClientRect().height);
    expect(opened).toBeGreaterThan(20);
    const grown = Math.ceil(HEIGHT + opened);
    await expect.poll(async () => (await readHeights(page))[0]!.frame).toBe(grown);
    expect((await readTops()).slice(0, 2)).toEqual(tops.slice(0, 2));
    // A frame has whole pixels.
    expect(Math.ceil(await readBottom("[part=box]"))).toBe(grown);

    await second.locator("[part=summary]").click();
    await expect.poll(async () => (await readHeights(page))[0]!.frame).toBe(HEIGHT);
    expect(await readTops()).toEqual(tops);
    expect(new Set(await listHeights(page))).toEqual(new Set([content, grown, HEIGHT]));
  });

  test("has the height of the view that the reader chooses", async () => {
    const { page, inside } = await open(PARENT_SCRIPT, `min-height:${HEIGHT}px`);
    await inside.getByRole("tab").nth(2).click();
    await inside.locator("[part=report]").first().waitFor();
    await expectFit(page);
    expect((await readHeights(page))[0]!.frame).toBeLessThan(HEIGHT);
  });

  test("does not report the height that the page has set", async () => {
    // A parent that adds to what it receives would make the frame higher and higher.
    const listener = `<script>addEventListener("message", ({ data, source }) => {
        if (!String(data).startsWith("{")) return;
        const [frame] = document.querySelectorAll("iframe");
        frame.style.height = JSON.parse(data).height + 40 + "px";
        source.postMessage("key-developments", "*");
      })</script>`;
    const { page } = await open(listener, "");
    const { content } = (await readHeights(page))[0]!;
    await expect.poll(async () => (await readHeights(page))[0]!.frame).toBe(content + 40);
    await page
      .frameLocator("iframe")
      .locator("html")
      .evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
    expect(new Set(await listHeights(page))).toEqual(new Set([content]));
  });
});

test("each of several frames of one story has its own height", async () => {
  const { page } = await publisher.open(
    article(makeFrame({ width: 300 }) + makeFrame({ width: 600 }) + PARENT_SCRIPT),
  );
  await expect
    .poll(async () => (await readHeights(page)).map(({ frame, content }) => frame - content))
    .toEqual([0, 0]);
  const [narrow, wide] = await readHeights(page);
  expect(narrow!.frame).toBeGreaterThan(wide!.frame);
});

test("a frame in a hidden part of the page gets its height when it is shown", async () => {
  const { page } = await publisher.open(
    article(`<div id="tab" hidden>${makeFrame()}</div>${PARENT_SCRIPT}`),
  );
  await page.frameLocator("iframe").locator("[part=box]").waitFor({ state: "attached" });
  await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
  await expectFit(page);
});

test("a frame that cannot grow keeps the links in view, below text that fades until its end", async () => {
  const { page } = await publisher.open(
    article(`<iframe src="${FRAME_PAGE}" width="320" height="640"></iframe>`),
  );
  const footer = page.frameLocator("iframe").locator("[part=footer]");
  await footer.waitFor();
  const measure = () =>
    footer.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return {
        // At the end, the box's lower rule is below it, and the fraction of a pixel of the page's height.
        isAtEdge: Math.abs(innerHeight - bottom) <= 2,
        isBelow: document.querySelector("[part=view]")!.getBoundingClientRect().bottom <= top,
        isOpaque: !getComputedStyle(element).backgroundColor.endsWith(", 0)"),
        fades: getComputedStyle(element, "::before").content !== "none",
      };
    });
  await expect
    .poll(measure)
    .toEqual({ isAtEdge: true, isBelow: false, isOpaque: true, fades: true });
  await page.emulateMedia({ forcedColors: "active" });
  expect((await measure()).fades).toBe(false);
  await page.emulateMedia({ forcedColors: "none" });
  await footer.evaluate(() => scrollTo(0, 99_999));
  await expect
    .poll(measure)
    .toEqual({ isAtEdge: true, isBelow: true, isOpaque: true, fades: false });
});
