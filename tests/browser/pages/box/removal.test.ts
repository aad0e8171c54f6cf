/** A removed box leaves nothing behind. */
import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { box, elementScript, STORY_SCRIPT } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

/** After garbage collection: DOM nodes and listeners of the page, elements on the heap, and running intervals. */
async function survey(page: Page, cdp: CDPSession) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await cdp.send("Memory.getDOMCounters");
  const { result: prototype } = await cdp.send("Runtime.evaluate", {
    expression: `customElements.get("key-developments").prototype`,
  });
  const { objects } = await cdp.send("Runtime.queryObjects", {
    prototypeObjectId: prototype.objectId!,
  });
  const { result: count } = await cdp.send("Runtime.callFunctionOn", {
    objectId: objects.objectId!,
    functionDeclaration: "function () { return this.length }",
    returnByValue: true,
  });
  await cdp.send("Runtime.releaseObject", { objectId: objects.objectId! });
  await cdp.send("Runtime.releaseObject", { objectId: prototype.objectId! });
  const intervals = await page.evaluate(() => window.intervals.size);
  return { nodes, listeners, elements: Number(count.value), intervals };
}

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var intervals: Set<unknown>;
}

/** Adds a box, opens its rows and views, and removes it. */
const useAndRemove = (page: Page, way: "remove" | "innerHTML") =>
  page.evaluate(
    async ([story, by]) => {
      const added = document.createElement("key-developments");
      added.setAttribute("story", story);
      added.setAttribute("refresh", "30");
      const ready = new Promise((resolve) => {
        added.addEventListener("kd-ready", resolve, { once: true });
      });
      document.querySelector("#slot")!.append(added);
      await ready;
      for (const summary of added.shadowRoot!.querySelectorAll("summary")) summary.click();
      for (const tab of added.shadowRoot!.querySelectorAll<HTMLElement>("[role=tab]")) tab.click();
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      if (by === "remove") added.remove();
      else document.querySelector("#slot")!.innerHTML = "";
    },
    [STORY, way] as const,
  );

test.for(["remove", "innerHTML"] as const)(
  "removal by %s leaves no node, listener, timer or element",
  async (way) => {
    const { page } = await publisher.open(
      article(`<div id="slot"></div><script src="${STORY_SCRIPT}"></script>`),
      {
        prepare: (opened) =>
          opened.addInitScript(() => {
            window.intervals = new Set();
            const start = setInterval.bind(window);
            const stop = clearInterval.bind(window);
            Object.assign(window, {
              setInterval: (run: () => void, pause: number) => {
                const id = start(run, pause);
                window.intervals.add(id);
                return id;
              },
              clearInterval: (id: number) => {
                window.intervals.delete(id);
                stop(id);
              },
            });
          }),
      },
    );
    await waitForDetails(page);
    const cdp = await page.context().newCDPSession(page);
    // The first runs fill caches of the browser.
    await useAndRemove(page, way);
    await useAndRemove(page, way);
    const onlyOwnBox = expect.objectContaining({ elements: 1, intervals: 0 });
    await expect.poll(() => survey(page, cdp)).toEqual(onlyOwnBox);
    const before = await survey(page, cdp);
    for (let times = 0; times < 10; times++) await useAndRemove(page, way);
    await expect.poll(() => survey(page, cdp)).toEqual(before);
    // Only the script's own box.
    expect(before.elements).toBe(1);
    expect(before.intervals).toBe(0);
  },
);

test("a box that is removed before the response stays empty, and draws when it is inserted again", async () => {
  const { page, console } = await publisher.open(
    article(box("", `<a href="/">The story</a>`) + elementScript()),
    {
      prepare: async (opened) => {
        await opened.route("**/content*", async (route) => {
          await opened.evaluate(() => {
            window.box = document.querySelector("key-developments")!;
            window.box.remove();
          });
          await route.continue();
        });
      },
    },
  );
  await page.waitForResponse("**/content*").catch(() => null);
  await expect.poll(() => page.locator("key-developments").count()).toBe(0);
  expect(await page.evaluate(() => window.box.shadowRoot)).toBeNull();
  await page.unroute("**/content*");
  await page.evaluate(() => document.querySelector("#before")!.after(window.box));
  await drawnBox(page);
  expect(console).toEqual([]);
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var box: Element;
}
