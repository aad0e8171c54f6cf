/**
 * The embeds in engines other than headless Chromium: Firefox, WebKit, and Chromium with scroll bars that take room. Where an
 * engine is not installed, its scenarios are skipped with a line on the console; with `CI` set, they fail.
 */
import { afterAll, beforeAll, expect, inject } from "vitest";
import { serveHost, type HostResource, type HostSite } from "../support/host-page.ts";
import { article } from "../support/publisher.ts";
import { STORY } from "../support/story.ts";
import { click, drawn, isShown, ROOT, useViews } from "./box-expressions.ts";
import { countPages } from "./count-pages.ts";
import { waitFor, type EnginePage } from "./engine.ts";
import { runScenarios, type Scenario } from "./run-scenarios.ts";

const service = inject("service");
const script = `<script async src="${service}/embed/${STORY}.js"></script>`;
const frame = (attributes = "", hash = ""): string =>
  `<iframe src="${service}/embed/${STORY}${hash}" title="Key developments" width="500" height="300" style="border:0" ${attributes}></iframe>`;
const parent = `<script async src="${service}/embed/parent.js"></script>`;
const element = `<script async src="${service}/embed/key-developments.js"></script><key-developments story="${STORY}"><a href="/">The story</a></key-developments>`;
/** Collects what goes wrong on the page, and the keys that reach it. */
const WATCH = `<script>window.errors = []; window.keys = []; onerror = (message) => errors.push(message); onunhandledrejection = ({ reason }) => errors.push(String(reason)); document.addEventListener("keydown", ({ key }) => keys.push(key))</script>`;

const POLICY = `default-src 'none'; script-src ${service}; connect-src ${service}; style-src 'self'; require-trusted-types-for 'script'`;

let host: HostSite;
const pages: Record<string, HostResource> = {};
let count = 0;
beforeAll(async () => {
  host = await serveHost(pages);
});
afterAll(() => host.close());

async function open(
  page: EnginePage,
  html: string,
  headers?: Record<string, string>,
): Promise<void> {
  const path = `/${++count}`;
  pages[path] = { body: html, ...(headers && { headers }) };
  await page.open(host.origin + path);
}

/** A server that accepts requests and never responds. */
async function serveNothing(): Promise<HostSite> {
  const { createServer } = await import("node:net");
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => void server.close(),
  };
}

const SCENARIOS: Scenario[] = [
  [
    "the script draws the box; rows open and all views show",
    async ({ page }) => {
      await open(page, article(WATCH + script));
      await useViews(page);
      expect(await page.run("errors")).toEqual([]);
    },
  ],
  [
    "the element draws the box, by attributes and by properties",
    async ({ page }) => {
      await open(page, article(WATCH + element));
      await waitFor(page, drawn());
      await page.run(`document.querySelector("key-developments").limit = 1, true`);
      await waitFor(
        page,
        `[...${ROOT}.querySelectorAll("#kd-view-0 li[part~=key]")].filter((row) => row.getBoundingClientRect().height > 0).length === 1`,
      );
      expect(await page.run("errors")).toEqual([]);
    },
  ],
  [
    "the script draws under a strict policy with Trusted Types",
    async ({ page }) => {
      await open(page, article(script), { "content-security-policy": POLICY });
      await waitFor(page, drawn());
      expect(
        await page.run(`getComputedStyle(${ROOT}.querySelector("summary")).listStyleType`),
      ).toBe("none");
    },
  ],
  [
    // Not Map or Promise: WebKit's own automation would fail.
    "the script draws on a page with a Set, a Symbol and a fetch of its own",
    async ({ page }) => {
      const own = `<script>for (const name of ["Set", "Symbol", "fetch", "AbortSignal", "URL"]) Object.defineProperty(window, name, { value: function () { this.items = {} }, writable: true, configurable: true })</script>`;
      await open(page, article(WATCH + own + script));
      await useViews(page);
      expect(await page.run("errors")).toEqual([]);
    },
  ],
  [
    "the fragment is drawn without a script",
    async ({ page }) => {
      const fragment = await (await fetch(`${service}/embed/${STORY}/fragment`)).text();
      await open(page, article(fragment));
      await waitFor(page, drawn());
      await page.run(click("[part=summary]"));
      expect(await page.run(isShown("details[open] [part=body]"))).toBe(true);
    },
  ],
  [
    "the iframe gets its height in one step, and follows what the reader opens",
    async ({ page }) => {
      const heights = `<script>window.heights = []; addEventListener("DOMContentLoaded", () => new MutationObserver(() => heights.push(document.querySelector("iframe").style.height)).observe(document.querySelector("iframe"), { attributeFilter: ["style"] }))</script>`;
      await open(page, article(heights + frame() + parent));
      await waitFor(page, "heights.length > 0");
      await waitFor(page, drawn("document"), 0);
      // Past the second after which a frame speaks to a parent that has said nothing.
      await new Promise((resolve) => {
        setTimeout(resolve, 1500);
      });
      expect(new Set(await page.run<string[]>("heights")).size).toBe(1);
      const overflow = "document.documentElement.scrollHeight - innerHeight";
      expect(await page.run(overflow, 0)).toBe(0);
      await page.run(click("[part=summary]", "document"), 0);
      await waitFor(page, "new Set(heights).size === 2");
      expect(await page.run(overflow, 0)).toBe(0);
    },
  ],
  [
    "the iframe works in WordPress's sandbox, where its origin is opaque",
    async ({ page }) => {
      await open(page, article(frame(`sandbox="allow-scripts"`, "#?secret=aB3dE5gH1j")));
      await useViews(page, "document", 0);
      expect(await page.run("origin", 0)).toBe("null");
    },
  ],
  [
    "an iframe that nobody grows can be scrolled to its end",
    async ({ page }) => {
      await open(page, article(frame()));
      await waitFor(page, drawn("document"), 0);
      await page.run("scrollTo(0, document.documentElement.scrollHeight)", 0);
      const isReached = `document.querySelector("[part=footer]").getBoundingClientRect().bottom <= innerHeight + 1`;
      expect(await waitFor(page, isReached, 0)).toBe(true);
    },
  ],
  [
    "a permalink opens its row, in the page and in a frame with WordPress's addition",
    async ({ page }) => {
      await open(page, article(script));
      const id = await waitFor<string>(page, `${ROOT}.querySelector("details[id]")?.id`);
      const isOpen = (root: string): string => `${root}.querySelector("#${id}").open`;
      await page.run(`location.hash = "${id}", true`);
      await waitFor(page, isOpen(ROOT));
      await open(page, article(frame("", `#${id}#?secret=aB3dE5gH1j`)));
      expect(await waitFor(page, isOpen("document"), 0)).toBe(true);
    },
  ],
  [
    "arrow keys move between the tabs, with a visible focus, and stop there",
    async ({ page }) => {
      await open(page, article(WATCH + script));
      await waitFor(page, drawn());
      await page.run(`(${ROOT}.querySelector("#kd-tab-0").focus(), true)`);
      await page.press("ArrowRight");
      await waitFor(page, `${ROOT}.activeElement?.id === "kd-tab-1"`);
      expect(await page.run(`${ROOT}.activeElement.matches(":focus-visible")`)).toBe(true);
      expect(await page.run(`${ROOT}.activeElement.getAttribute("aria-selected")`)).toBe("true");
      expect(await page.run("keys")).toEqual([]);
    },
  ],
  [
    "a service that hangs leaves the link, and is named as such",
    async ({ page }) => {
      const dead = await serveNothing();
      try {
        const listener = `<script>document.addEventListener("kd-error", ({ detail }) => { window.message = detail.message })</script>`;
        await open(
          page,
          article(listener + element.replace("<key-developments", `$& host="${dead.origin}"`)),
        );
        const timeLimit = new Promise((resolve) => {
          setTimeout(resolve, 9000);
        });
        await timeLimit;
        expect(await waitFor(page, "window.message")).toMatch(/no response in 10 s/);
        expect(await page.run(`document.querySelector("key-developments").innerText`)).toBe(
          "The story",
        );
      } finally {
        await dead.close();
      }
    },
  ],
];

/** WebDriver in WebKit has no command to print. */
const PRINT: Scenario[] = [
  [
    "the box prints on two pages at most, with its headlines",
    async ({ page }) => {
      await open(page, article(script));
      await waitFor(page, drawn());
      expect(countPages(await page.print!())).toBeLessThanOrEqual(2);
    },
  ],
];

const DARK: Scenario[] = [
  [
    "the iframe follows a dark system",
    async ({ page }) => {
      await page.open(`${service}/embed/${STORY}`);
      await waitFor(page, drawn("document"));
      const [red = 255] = await page.run<number[]>(
        `getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)`,
      );
      expect(red).toBeLessThan(60);
    },
  ],
];

runScenarios({
  groups: [
    { scheme: "light", scenarios: [...SCENARIOS, ...PRINT] },
    { scheme: "dark", scenarios: DARK },
  ],
  record: "worker/pages/where-tried.json",
});
