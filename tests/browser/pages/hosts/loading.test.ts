/** Every way in which a page may load the script and the element. */
import type { Request } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  box,
  element,
  ELEMENT_SCRIPT,
  elementScript,
  FRAME_PAGE,
  script,
  service,
  STORY_SCRIPT,
} from "../../../support/browser/embeds.ts";
import { expectOneBox } from "../../../support/browser/expect-one-box.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

/** An inline script. */
const inline = (code: string): string => `<script>${code}</script>`;
const append = (parent: string): string =>
  `const s = document.createElement("script"); s.src = "${STORY_SCRIPT}"; ${parent}.append(s)`;

test.for<[name: string, embed: string, head?: string]>([
  ["an async script", script()],
  ["a deferred script", `<script defer src="${STORY_SCRIPT}"></script>`],
  ["a script that blocks", `<script src="${STORY_SCRIPT}"></script>`],
  ["a module script", `<script type="module" src="${STORY_SCRIPT}"></script>`],
  ["an async script with crossorigin", script("crossorigin")],
  [
    "a script with a query of the publisher's cache",
    `<script async src="${STORY_SCRIPT}?ver=6.5"></script>`,
  ],
  ["the element's script with data-story", elementScript(`data-story="${STORY}"`)],
  ["an element after its script", element()],
  ["an element before its script", `${box()}<script src="${ELEMENT_SCRIPT}"></script>`],
  ["an element, its script in <head>", box(), elementScript()],
  [
    "an element, imported as a module",
    `<script type="module">import "${ELEMENT_SCRIPT}";</script>${box()}`,
  ],
  ["an element, imported on demand", `${inline(`import("${ELEMENT_SCRIPT}")`)}${box()}`],
  [
    "an element, imported on a page that overflows the browser's list of resources",
    `${inline(`performance.setResourceTimingBufferSize(0)`)}<script type="module">import "${ELEMENT_SCRIPT}";</script>${box()}`,
  ],
  [
    "a script that a script writes",
    inline(`document.write('<script src="${STORY_SCRIPT}"><\\/script>')`),
  ],
  [
    "a script that is added after the page has loaded",
    `<div id="slot"></div>${inline(`addEventListener("load", () => { ${append("slot")} })`)}`,
  ],
  [
    "a script inside a web component",
    `<x-slot></x-slot>${inline(`customElements.define("x-slot", class extends HTMLElement { connectedCallback() { const shadow = this.attachShadow({ mode: "open" }); ${append("shadow")} } })`)}`,
  ],
  [
    "an element inside a web component",
    `<x-slot></x-slot>${elementScript()}${inline(`customElements.define("x-slot", class extends HTMLElement { connectedCallback() { const box = document.createElement("key-developments"); box.setAttribute("story", "${STORY}"); this.attachShadow({ mode: "open" }).append(box) } })`)}`,
  ],
])("one box is drawn in its place by %s", async ([, embed, head]) => {
  const { page, console } = await publisher.open(article(embed, head));
  await expectOneBox(page);
  expect(console).toEqual([]);
});

const contents = (requests: Request[]) =>
  requests.filter((request) => request.url().includes("/content"));

describe("the request of the element for content", () => {
  test("returns the first view, and a second request brings the behaviour and the details", async () => {
    const { page, requests } = await publisher.open(article(element("limit=2")));
    const rows = page.locator("[part=development]");
    await expect.poll(() => rows.count()).toBeGreaterThan(2);
    await page.getByRole("tab").nth(1).click();
    await page.getByRole("table").waitFor();
    const data = requests.map((request) => new URL(request.url()).pathname).slice(2);
    expect(data).toEqual([
      `/embed/${STORY}/content`,
      expect.stringMatching(new RegExp(`^/embed/${STORY}\\.en\\.[0-9a-f]{12}-\\w+\\.js$`)),
    ]);
  });

  test("carries no cookie", async () => {
    const { page, requests } = await publisher.open(article(element()), {
      prepare: (opened) =>
        opened.context().addCookies([{ url: service, name: "of", value: "another" }]),
    });
    await page.getByRole("heading", { level: 2 }).waitFor();
    const [request] = contents(requests);
    expect(await request!.allHeaders()).not.toHaveProperty("cookie");
  });

  test("is the one that the page preloads", async () => {
    const url = `${FRAME_PAGE}/content`;
    const { page, requests, console } = await publisher.open(
      article(
        `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${url}">${elementScript()}${box()}`,
      ),
    );
    await page.getByRole("heading", { level: 2 }).waitFor();
    expect(contents(requests).map((request) => request.url())).toEqual([url]);
    expect(console).toEqual([]);
  });
});

describe("on one page", () => {
  test.for([2, 10])("%i tags of one story draw as many boxes with one request", async (times) => {
    const { page, requests } = await publisher.open(article(script().repeat(times)));
    const headings = page.getByRole("heading", { level: 2 });
    await expect.poll(() => headings.count()).toBe(times);
    // The page, the script, and the one file behind all first views.
    await expect.poll(() => new Set(requests.map((request) => request.url())).size).toBe(3);
    await page.waitForLoadState("networkidle");
    expect(new Set(requests.map((request) => request.url())).size).toBe(3);
  });

  test("ten module tags of one story run once and have one box each", async () => {
    const tag = `<script type="module" src="${STORY_SCRIPT}"></script>`;
    const { page, requests, console } = await publisher.open(article(tag.repeat(10)));
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    // By then the browser has run every module.
    await page.waitForLoadState("load");
    const children = await page
      .locator("main > script, main > key-developments")
      .evaluateAll((elements) => elements.map(({ localName }) => localName));
    expect(children).toEqual(
      Array.from({ length: 10 }, () => ["script", "key-developments"]).flat(),
    );
    expect(requests.filter((request) => request.url() === STORY_SCRIPT)).toHaveLength(1);
    expect(console).toEqual([]);
  });

  test("the scripts of two stories draw their boxes without a request for content", async () => {
    const second = `${service}/embed/mill-library.js`;
    const { page, requests } = await publisher.open(
      article(`${script()}<script async src="${second}"></script>`),
      {
        prepare: (opened) =>
          opened.route(second, async (route) => {
            const response = await route.fetch({ url: STORY_SCRIPT });
            const body = (await response.text())
              .replaceAll(STORY, "mill-library")
              .replaceAll("Bridge ", "Mill ");
            await route.fulfill({ response, body });
          }),
      },
    );
    await expect.poll(() => page.getByRole("heading", { level: 2 }).count()).toBe(2);
    await page.waitForLoadState("networkidle");
    const titles = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(titles.map((title) => title.split(/[:(]/)[0]!.trim()).toSorted()).toEqual([
      "Bridge library",
      "Mill library",
    ]);
    expect(contents(requests)).toEqual([]);
  });

  test("the script of a story draws in an element of the story that stands before it", async () => {
    const { page, requests } = await publisher.open(
      article(
        `<script src="${ELEMENT_SCRIPT}"></script>${box()}<script src="${STORY_SCRIPT}"></script>`,
      ),
    );
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator("key-developments").count()).toBe(1);
    expect(contents(requests).length).toBeLessThan(2);
  });

  test("two versions of the script draw side by side without an error", async () => {
    const { page, console } = await publisher.open(
      article(`<script src="${STORY_SCRIPT}"></script><script src="${STORY_SCRIPT}?v=2"></script>`),
      {
        prepare: (opened) =>
          opened.route(`${STORY_SCRIPT}?v=2`, async (route) => {
            const response = await route.fetch();
            // Another release has other code, and so another class.
            await route.fulfill({
              response,
              body: (await response.text()).replace(
                "(function(__KD__,__ORIGIN__){",
                "(function(__KD__,__ORIGIN__){let release=2;",
              ),
            });
          }),
      },
    );
    await expect.poll(() => page.getByRole("heading", { level: 2 }).count()).toBe(2);
    expect(console).toEqual([]);
  });
});

test("a script in <head> without an element on the page logs the remedy and draws nothing", async () => {
  const { page, console } = await publisher.open(article("", script()));
  await expect.poll(() => console.length).toBe(1);
  expect(console[0]).toMatch(/^warning: key-developments: no place for ".*": put its script tag/);
  expect(await page.locator("key-developments").count()).toBe(0);
});

test("the box is drawn in a document that is written again", async () => {
  const { page } = await publisher.open(article(""));
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    article(`<script src="${STORY_SCRIPT}"></script>`),
  );
  await page.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
  expect(await page.locator("key-developments").count()).toBe(1);
});
