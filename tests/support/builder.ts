import type { Page } from "playwright-core";

/** The snippet of the builder with this name, for these options. */
export async function readSnippet(
  page: Page,
  service: string,
  name: string,
  query = "",
): Promise<string> {
  await page.goto(`${service}/${query}`);
  const code = page.locator(`[data-name="${name}"]`).first();
  return (await code.textContent()) ?? "";
}
