/** What a reader does with a box. */
import type { FrameLocator, Locator, Page } from "playwright-core";

/** Resolves once what is behind the first view is there: the behaviour of a story's script, and all styles. */
export const waitForDetails = (root: Page | FrameLocator | Locator): Promise<void> =>
  root.locator("[part=print]").first().waitFor({ state: "attached" });

/** The key rows that are in view. */
export const visibleRows = (root: Page | FrameLocator | Locator): Locator =>
  root.locator("[part=list]").first().locator("[part~=row]:not([hidden])");

/** Waits until the first box is drawn; returns it. */
export async function drawnBox(root: Page | FrameLocator | Locator): Promise<Locator> {
  const box = root.locator("[part=box]").first();
  await box.waitFor();
  return box;
}

/** Opens a row and the table of the claims of the first box, which needs everything that a box requests. */
export async function useBox(root: Page | FrameLocator | Locator): Promise<void> {
  await root.locator("[part=summary]").first().click();
  await root.locator("details[open] [part=cite]").first().waitFor();
  await root.getByRole("tab").nth(1).click();
  await root.getByRole("table").first().waitFor();
}

/** Opens every visible row, with its details. */
export async function openRows(box: Locator): Promise<void> {
  await waitForDetails(box);
  for (const summary of await box.locator("summary").all())
    if (await summary.isVisible()) await summary.click();
}
