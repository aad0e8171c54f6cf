/** What a reader does with a box. */
import type { FrameLocator, Locator, Page } from "playwright-core";

/** Opens a row and the table of the claims of the first box, which needs everything that a box requests. */
export async function useBox(root: Page | FrameLocator | Locator): Promise<void> {
  await root.locator("[part=summary]").first().click();
  await root.locator("details[open] [part=cite]").first().waitFor();
  await root.getByRole("tab").nth(1).click();
  await root.getByRole("table").first().waitFor();
}

/** Opens every visible row. */
export async function openRows(box: Locator): Promise<void> {
  for (const summary of await box.locator("summary").all())
    if (await summary.isVisible()) await summary.click();
}
