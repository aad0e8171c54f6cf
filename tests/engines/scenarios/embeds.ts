/** Script, element and fragment in a page. */
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { box, element, FRAME_PAGE, script, service } from "../../support/browser/embeds.ts";
import { TIMEOUT } from "../../../widget/element/loading/fetch-json.ts";
import type { HostSite } from "../../support/browser/host-page.ts";
import { article } from "../../support/browser/publisher.ts";
import { click, isDrawn, isShown, ROOT, useViews } from "../box-expressions.ts";
import { waitFor } from "../engine.ts";
import { readPinned } from "../../support/service/pinned-script.ts";
import { openPage, serveFile } from "../host.ts";
import type { Scenario } from "../run-scenarios.ts";

/** Records uncaught errors of the page. */
const WATCH = `<script>window.errors = []; onerror = (message) => errors.push(message); onunhandledrejection = ({ reason }) => errors.push(String(reason))</script>`;

const POLICY = `default-src 'none'; script-src ${service}; connect-src ${service}; style-src 'self'; require-trusted-types-for 'script'`;

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

export const EMBEDS: Scenario[] = [
  [
    "the script draws the box; rows open and all views show",
    async ({ page }) => {
      await openPage(page, article(WATCH + script()));
      await useViews(page);
      expect(await page.run("errors")).toEqual([]);
    },
  ],
  [
    "the element draws the box, by attributes and by properties",
    async ({ page }) => {
      await openPage(page, article(WATCH + element()));
      await waitFor(page, isDrawn());
      await page.run(`document.querySelector("key-developments").limit = 1, true`);
      await waitFor(
        page,
        `[...${ROOT}.querySelectorAll("#kd-view-0 li[part~=key]")].filter((row) => row.getBoundingClientRect().height > 0).length === 1`,
      );
      expect(await page.run("errors")).toEqual([]);
    },
  ],
  [
    "a pinned script runs no other behaviour than its own",
    async ({ page }) => {
      const { file, integrity, text, behaviour } = await readPinned();
      const type = "text/javascript";
      const src = await serveFile(`/embed/${file}`, { body: text, type });
      const body = `${behaviour.text};window.altered = true`;
      const tag = `<script async src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
      for (const policy of ["default-src *", "require-trusted-types-for 'script'"]) {
        await serveFile(`/embed/${behaviour.file}`, { body, type });
        await openPage(page, article(tag + box(`host="${service}"`)), {
          "content-security-policy": policy,
        });
        await waitFor(page, isDrawn());
        await page.run(click("[part=tab]:last-child"));
        await waitFor(page, `!!${ROOT}.querySelector("[part=notice]")`);
        expect(await page.run("window.altered === undefined")).toBe(true);
        // The right one, at the same address.
        await serveFile(`/embed/${behaviour.file}`, { body: behaviour.text, type });
        await useViews(page);
      }
    },
  ],
  [
    "the script draws under a strict policy with Trusted Types",
    async ({ page }) => {
      await openPage(page, article(script()), { "content-security-policy": POLICY });
      await waitFor(page, isDrawn());
      expect(
        await page.run(`getComputedStyle(${ROOT}.querySelector("summary")).listStyleType`),
      ).toBe("none");
    },
  ],
  [
    // Not Map or Promise, without which WebKit's automation fails.
    "the script draws on a page that replaces Set, Symbol, fetch, AbortSignal and URL",
    async ({ page }) => {
      const replacements = `<script>for (const name of ["Set", "Symbol", "fetch", "AbortSignal", "URL"]) Object.defineProperty(window, name, { value: function () { this.items = {} }, writable: true, configurable: true })</script>`;
      await openPage(page, article(WATCH + replacements + script()));
      await useViews(page);
      expect(await page.run("errors")).toEqual([]);
    },
  ],
  [
    "the fragment is drawn without a script",
    async ({ page }) => {
      const fragment = await (await fetch(`${FRAME_PAGE}/fragment`)).text();
      await openPage(page, article(fragment));
      await waitFor(page, isDrawn());
      await page.run(click("[part=summary]"));
      expect(await page.run(isShown("details[open] [part=body]"))).toBe(true);
    },
  ],
  [
    "the publisher's link remains if the service never responds, and the error says so",
    async ({ page }) => {
      const silent = await serveNothing();
      try {
        const listener = `<script>document.addEventListener("kd-error", ({ detail }) => { window.message = detail.message })</script>`;
        await openPage(
          page,
          article(listener + element(`host="${silent.origin}"`, `<a href="/">The story</a>`)),
        );
        // waitFor alone would not wait for as long as the element.
        await setTimeout(TIMEOUT - 1000);
        expect(await waitFor(page, "window.message")).toContain(
          `no response in ${TIMEOUT / 1000} s`,
        );
        expect(await page.run(`document.querySelector("key-developments").innerText`)).toBe(
          "The story",
        );
      } finally {
        await silent.close();
      }
    },
  ],
];
