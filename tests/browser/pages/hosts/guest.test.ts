/** The box as a guest on a publisher's page, whose origin is not that of the service. */
import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { box, element, FRAME_PAGE, script, service } from "../../../support/browser/embeds.ts";
import { readOverflow } from "../../../support/browser/page-measures.ts";
import { article, usePublisher, type OpenOptions } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";
import { openRows, useBox, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

/** Opens an article with the script, and waits for its box. */
async function openScript(context: OpenOptions["context"] = {}) {
  const visit = await publisher.open(article(script()), { context });
  await visit.page.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
  return visit;
}

describe("the script", () => {
  test("writes no cookie and no storage, and sends no request to another host", async () => {
    const { page, requests, context } = await openScript();
    await useBox(page);
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: "caches" in self ? (await caches.keys()).length : 0,
    }));
    expect(stored).toEqual({ cookie: "", local: 0, session: 0, databases: 0, caches: 0 });
    expect(await context.cookies()).toEqual([]);
    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    expect(origins).toEqual(new Set([new URL(page.url()).origin, service]));
  });

  test("leaves the page without horizontal scrolling at 240 px", async () => {
    const { page } = await openScript({ viewport: { width: 240, height: 900 } });
    await openRows(page.locator("key-developments"));
    expect(await readOverflow(page)).toBe(0);
  });
});

test("one script draws several elements, each by its attributes", async () => {
  const { page, requests } = await publisher.open(
    article(element("limit=3") + box("order=oldest")),
  );
  const boxes = page.locator("key-developments");
  await expect.poll(() => boxes.first().locator("ol > li").count()).toBeGreaterThan(0);
  await expect.poll(() => boxes.nth(1).locator("ol > li").count()).toBeGreaterThan(0);
  const first = await boxes.first().locator("[part=summary]").first().innerText();
  const oldest = await boxes.nth(1).locator("[part=summary]").first().innerText();
  expect(first).not.toBe(oldest);
  await waitForDetails(boxes.nth(1));
  const scripts = requests.flatMap((request) => /[^/]+\.js$/.exec(request.url()) ?? []);
  expect(scripts).toEqual(["key-developments.js", expect.stringMatching(`^${STORY}\\.en\\.`)]);
});

test("the iframe page is readable without scripts and links to the page of the whole story", async () => {
  const { page } = await publisher.visit(FRAME_PAGE, {
    context: { javaScriptEnabled: false },
  });
  await page.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
  expect(await page.locator("details[part=development]").count()).toBe(KEY_ROWS);
  const link = page.getByRole("link", { name: "Full story" });
  expect(await link.getAttribute("href")).toBe(`/stories/${STORY}`);
});

const readBorder = async (place: Page | FrameLocator): Promise<string> =>
  place
    .locator("key-developments [part=box]")
    .evaluate((part) => getComputedStyle(part).borderTopWidth);

test("the box keeps its styles in another document, such as a page builder's frame", async () => {
  const { page } = await publisher.open(article(`${script()}<iframe id="other"></iframe>`));
  await page.locator("key-developments [part=box]").waitFor();
  expect(await readBorder(page)).toBe("3px");
  await page.evaluate(() => {
    const { body } = document.querySelector<HTMLIFrameElement>("#other")!.contentDocument!;
    body.append(document.querySelector("key-developments")!);
  });
  await expect.poll(() => readBorder(page.frameLocator("#other"))).toBe("3px");
});
