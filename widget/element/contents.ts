/** Content by URL: what the scripts on this page contain and what the service has returned, shared by all boxes of the page. */
import type { BoxContent } from "../content/box-content.ts";

export const contents = new Map<string, BoxContent>();

/** Stores content under the URLs that would return it. */
export function provide(content: BoxContent, ...urls: string[]): void {
  for (const url of urls) contents.set(url, content);
}
