/** Accessibility, by axe-core. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

declare const axe: typeof import("axe-core");

/** Finds violations inside `selector`, including shadow roots: rule, help, and the HTML of the elements. */
export async function findViolations(
  page: Page,
  selector: string,
): Promise<{ rule: string; help: string; nodes: string[] }[]> {
  await page.evaluate(source);
  return page.evaluate(async (include) => {
    const { violations } = await axe.run(include);
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      nodes: nodes.map(({ html }) => html),
    }));
  }, selector);
}
