/** Snippets from the builder page. */
import type { Page } from "playwright-core";

/** Reads the snippet with this name. `query`: the options, with `?`. */
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

export interface FetchedSnippet {
  name: string;
  code: string;
  styles?: string;
}

/** The snippet with this name from the service's list, with the rules for the page's style sheet. */
export async function fetchSnippet(service: string, story: string, name: string, query = "") {
  const response = await fetch(`${service}/embed/${story}/snippets${query}`);
  const { data }: { data: FetchedSnippet[] } = await response.json();
  const snippet = data.find((item) => item.name === name);
  if (!snippet) throw new Error(`there is no snippet ${name}`);
  return snippet;
}
