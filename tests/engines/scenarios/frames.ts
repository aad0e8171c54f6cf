/** The iframe page, in parents that adjust its height and in others. */
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { makeFrame } from "../../support/browser/frame-heights.ts";
import { PARENT_SCRIPT } from "../../support/browser/embeds.ts";
import { article } from "../../support/browser/publisher.ts";
import { click, isDrawn, useViews } from "../box-expressions.ts";
import { waitFor } from "../engine.ts";
import { openPage } from "../host.ts";
import type { Scenario } from "../run-scenarios.ts";

export const FRAMES: Scenario[] = [
  [
    "the iframe gets its height in one step, and follows what the reader opens",
    async ({ page }) => {
      const heights = `<script>window.heights = []; addEventListener("DOMContentLoaded", () => new MutationObserver(() => heights.push(document.querySelector("iframe").style.height)).observe(document.querySelector("iframe"), { attributeFilter: ["style"] }))</script>`;
      await openPage(page, article(heights + makeFrame() + PARENT_SCRIPT));
      await waitFor(page, "heights.length > 0");
      await waitFor(page, isDrawn("document"), 0);
      // Longer than the second after which a frame sends its height to a silent parent.
      await setTimeout(1500);
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
      await openPage(
        page,
        article(makeFrame({ attributes: `sandbox="allow-scripts"`, hash: "#?secret=aB3dE5gH1j" })),
      );
      await useViews(page, "document", 0);
      expect(await page.run("origin", 0)).toBe("null");
    },
  ],
  [
    "an iframe of fixed height can be scrolled to its end",
    async ({ page }) => {
      await openPage(page, article(makeFrame()));
      await waitFor(page, isDrawn("document"), 0);
      await page.run("scrollTo(0, document.documentElement.scrollHeight)", 0);
      const isReached = `document.querySelector("[part=footer]").getBoundingClientRect().bottom <= innerHeight + 1`;
      expect(await waitFor(page, isReached, 0)).toBe(true);
    },
  ],
  [
    "a link between rows leads to its row in an iframe of fixed height, sandboxed or not",
    async ({ page }) => {
      for (const attributes of ["", `sandbox="allow-scripts"`]) {
        await openPage(page, article(makeFrame({ attributes })));
        await waitFor(page, isDrawn("document"), 0);
        const link = `[...document.querySelectorAll("[part=list] a[href^='#']")].find((found) => found.checkVisibility())`;
        const id = await waitFor<string>(page, `${link}?.hash.slice(1)`, 0);
        await page.run(`(${link}.click(), true)`, 0);
        const isInView = `(() => { const row = document.getElementById("${id}"); const { top } = row.getBoundingClientRect(); return row.open && top >= 0 && top < innerHeight })()`;
        expect(await waitFor(page, isInView, 0)).toBe(true);
      }
    },
  ],
];
