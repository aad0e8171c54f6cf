/** Permalinks, keys, and text in the other direction. */
import { expect } from "vitest";
import { makeFrame } from "../../support/browser/frame-heights.ts";
import { script, STORY_SCRIPT } from "../../support/browser/embeds.ts";
import { article } from "../../support/browser/publisher.ts";
import { click, isDrawn, ROOT } from "../box-expressions.ts";
import { waitFor } from "../engine.ts";
import { openPage } from "../host.ts";
import type { Scenario } from "../run-scenarios.ts";

/** Records the keys that reach the page. */
const WATCH = `<script>window.keys = []; document.addEventListener("keydown", ({ key }) => keys.push(key))</script>`;

const arabicScript = STORY_SCRIPT.replace(".js", ".ar.js");

/** Pixels between the left edge of a part's container and its text. */
const findIndent = `(part) => {
  const element = ${ROOT}.querySelector("[part=" + part + "]");
  const range = document.createRange();
  range.selectNodeContents(element);
  const [line] = range.getClientRects();
  return Math.round(line.left - element.parentElement.getBoundingClientRect().left);
}`;

export const READING: Scenario[] = [
  [
    "a permalink opens its row, in the page and in a frame with WordPress's secret in the hash",
    async ({ page }) => {
      await openPage(page, article(script()));
      const id = await waitFor<string>(page, `${ROOT}.querySelector("details[id]")?.id`);
      const isOpen = (root: string): string => `${root}.querySelector("#${id}").open`;
      await page.run(`location.hash = "${id}", true`);
      await waitFor(page, isOpen(ROOT));
      await openPage(page, article(makeFrame({ hash: `#${id}#?secret=aB3dE5gH1j` })));
      expect(await waitFor(page, isOpen("document"), 0)).toBe(true);
    },
  ],
  [
    "arrow keys move between the tabs, with a visible focus, and stop there",
    async ({ page }) => {
      await openPage(page, article(WATCH + script()));
      await waitFor(page, isDrawn());
      await page.run(`(${ROOT}.querySelector("#kd-tab-0").focus(), true)`);
      await page.press("ArrowRight");
      await waitFor(page, `${ROOT}.activeElement?.id === "kd-tab-1"`);
      expect(await page.run(`${ROOT}.activeElement.matches(":focus-visible")`)).toBe(true);
      expect(await page.run(`${ROOT}.activeElement.getAttribute("aria-selected")`)).toBe("true");
      expect(await page.run("keys")).toEqual([]);
    },
  ],
  [
    "English lines in an Arabic box begin at the left edge of their column",
    async ({ page }) => {
      await openPage(page, article(`<script async src="${arabicScript}"></script>`));
      await waitFor(page, isDrawn());
      await page.run(click("[part=summary]"));
      expect(
        await page.run(`["heading", "standfirst", "headline", "text"].map(${findIndent})`),
      ).toEqual([0, 0, 0, 0]);
    },
  ],
];
