/** The system's colour scheme. */
import { expect } from "vitest";
import { FRAME_PAGE } from "../../support/browser/embeds.ts";
import { isDrawn } from "../box-expressions.ts";
import { waitFor } from "../engine.ts";
import type { Scenario } from "../run-scenarios.ts";

export const DARK: Scenario[] = [
  [
    "the iframe is dark on a dark system",
    async ({ page }) => {
      await page.open(FRAME_PAGE);
      await waitFor(page, isDrawn("document"));
      const [red = 255] = await page.run<number[]>(
        `getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)`,
      );
      expect(red).toBeLessThan(60);
    },
  ],
];
