/** The element on pages rendered by React, Vue and Turbo. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { transformWithOxc } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { element, elementScript, script, service } from "../../../support/browser/embeds.ts";
import { fetchSnippet } from "../../../support/service/fetch-snippet.ts";
import { bundleScript } from "../../../support/browser/bundle.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { visibleRows } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();
const { resolve } = createRequire(import.meta.url);

/**
 * Each app draws `state` = { show, limit, order: keys of the list's items } inside #app: "box" is a box, any other key a paragraph.
 * Its `set(state)` resolves when the state is drawn.
 */
const APPS = {
  React: `
    const { createElement: h, StrictMode, createRoot, flushSync } = React;
    const root = createRoot(document.querySelector("#app"));
    const App = ({ show, limit, order }) => order.map((key) => key === "box"
      ? show && h("key-developments", { key, story: "${STORY}", limit, onClick: () => {} })
      : h("p", { key }, key));
    window.set = (state) => flushSync(() => root.render(h(StrictMode, null, h(App, state))));`,
  Vue: `
    const { createApp, reactive, h, nextTick } = Vue;
    const state = reactive({ show: true, limit: 6, order: [] });
    createApp({ render: () => state.order.map((key) => key === "box"
      ? state.show ? h("key-developments", { key, story: "${STORY}", limit: state.limit }) : null
      : h("p", { key }, key)) }).mount("#app");
    window.set = (next) => { Object.assign(state, next); return nextTick(); };`,
};

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var set: (state: { show: boolean; limit: number; order: string[] }) => unknown;
}

const draw = (page: Page, show: boolean, limit: number, ...order: string[]) =>
  page.evaluate(
    async (state) => {
      await window.set(state);
    },
    { show, limit, order },
  );

let libraries: Record<keyof typeof APPS, string>;
beforeAll(async () => {
  libraries = {
    React: await bundleScript(
      "React",
      `export { createElement, StrictMode } from "react"; export { createRoot } from "react-dom/client"; export { flushSync } from "react-dom";`,
    ),
    Vue: await readFile(resolve("vue/dist/vue.global.prod.js"), "utf8"),
  };
});

describe.for(["React", "Vue"] as const)("%s", (name) => {
  const open = () =>
    publisher.open(
      article(
        `<div id="app"></div>${elementScript()}
         <script src="${publisher.put(`/${name}.js`, { body: libraries[name], type: "text/javascript" })}"></script>
         <script>${APPS[name]}</script>`,
      ),
    );

  test("a component draws the box, changes its attributes and removes it", async () => {
    const { page, console } = await open();
    await draw(page, true, 2, "above", "box");
    const rows = visibleRows(page);
    await expect.poll(() => rows.count()).toBe(2);
    await draw(page, true, 4, "above", "box");
    await expect.poll(() => rows.count()).toBe(4);
    await draw(page, false, 4, "above", "box");
    expect(await page.locator("key-developments").count()).toBe(0);
    await draw(page, true, 3, "above", "box");
    await expect.poll(() => rows.count()).toBe(3);
    expect(console).toEqual([]);
  });

  test("a component that moves the box keeps open rows and sends no request", async () => {
    const { page, requests } = await open();
    await draw(page, true, 6, "box", "one", "two");
    await page.locator("[part=summary]").first().click();
    const before = requests.length;
    await draw(page, true, 6, "one", "two", "box");
    expect(await page.locator("#app > :last-child").evaluate((last) => last.localName)).toBe(
      "key-developments",
    );
    expect(await page.locator("[part=development]").first().getAttribute("open")).toBe("");
    expect(requests.length).toBe(before);
  });
});

test("the builder's snippet for React is an expression that draws the box with its options", async () => {
  const { code, styles } = await fetchSnippet(
    service,
    STORY,
    "React",
    "?limit=2&lang=uk&heading-level=4",
  );
  const component = await transformWithOxc(`window.embed = () => (${code});`, "embed.tsx", {
    jsx: { runtime: "classic" },
  });
  const { page, console } = await publisher.open(
    article(
      `<div id="app"></div>
       <script src="${publisher.put("/react.js", { body: libraries.React, type: "text/javascript" })}"></script>
       <script>${component.code}; React.createRoot(app).render(React.createElement(embed));</script>`,
      `<style>${styles}</style>`,
    ),
  );
  const box = page.locator("[part=box]");
  await page.getByRole("heading", { level: 4, name: "Bridge library" }).waitFor();
  expect(await box.getAttribute("lang")).toBe("uk");
  const rows = visibleRows(page);
  expect(await rows.count()).toBe(2);
  expect(await page.locator("head > script[src$='key-developments.js']").count()).toBe(1);
  expect(console).toEqual([]);
});

const openTurbo = async (embed: string) => {
  const turbo = publisher.put("/turbo.js", {
    body: await readFile(resolve("@hotwired/turbo/dist/turbo.es2017-umd.js"), "utf8"),
    type: "text/javascript",
  });
  const head = `<script src="${turbo}"></script>`;
  publisher.put("/second", { body: article(`<a href="/first">to the first</a>${embed}`, head) });
  return publisher.visit(
    publisher.put("/first", {
      body: article(`<a href="/second">to the second</a>${embed}`, head),
    }),
  );
};

test.for<[name: string, embed: string]>([
  ["the script", script()],
  ["the element", element()],
])("each page that Turbo swaps in has one box with %s", async ([, embed]) => {
  const { page, requests } = await openTurbo(embed);
  const headings = page.getByRole("heading", { level: 2 });
  const expectOnePage = async (path: string) => {
    await page.waitForURL(`**/${path}`);
    await page.locator(`a[href="/${path === "first" ? "second" : "first"}"]`).waitFor();
    // Turbo first shows its snapshot of the page, then the page, whose script draws again.
    const boxes = page.locator("key-developments");
    await expect.poll(async () => [await boxes.count(), await headings.count()]).toEqual([1, 1]);
  };
  await expectOnePage("first");
  await page.getByRole("link", { name: "to the second" }).click();
  await expectOnePage("second");
  await page.getByRole("link", { name: "to the first" }).click();
  await expectOnePage("first");
  await page.goBack();
  await expectOnePage("second");
  // Turbo swapped the pages: the browser itself navigated once.
  expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(1);
});
