/** The system's colour scheme. */
import { expect } from "vitest";
import { STORY } from "../../support/story/story.ts";
import { isDrawn } from "../box-expressions.ts";
import { waitFor } from "../engine.ts";
import { service } from "../host.ts";
import type { Scenario } from "../run-scenarios.ts";

export const DARK: Scenario[] = [
  [
    "the iframe is dark on a dark system",
    async ({ page }) => {
      await page.open(`${service}/embed/${STORY}`);
      await waitFor(page, isDrawn("document"));
      const [red = 255] = await page.run<number[]>(
        `getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)`,
      );
      expect(red).toBeLessThan(60);
    },
  ],
];
