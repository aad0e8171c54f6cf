/** Fetches first views. */
import type { BoxContent, ContentResponse } from "../../content/box-content.ts";
import { restoreTexts } from "../../content/text-columns.ts";
import { contentPath, type ContentRequest } from "../../frame/content-url.ts";
import type { Options } from "../../options.ts";
import { fetchJson, share } from "./fetch-json.ts";
import type { PageCache } from "./page-cache.ts";

/** Fetches a first view, and its styles if no script of the page has them. Rejects with an Error that names the problem and the remedy. */
export async function fetchContent(
  request: ContentRequest,
  base: string,
  cache: PageCache,
): Promise<BoxContent> {
  const url = base + contentPath(request);
  const { sheets, routes } = cache;
  return share(cache, url, async () => {
    const body = await fetchJson<ContentResponse>(url, "box", routes);
    const { sheet } = body;
    let styles = sheets.get(sheet);
    if (!styles) {
      const path = `${base}/embed/styles.${sheet}.json`;
      ({ styles } = await fetchJson<Pick<BoxContent, "styles">>(path, "styles", routes));
      sheets.set(sheet, styles);
    }
    return { ...body, box: restoreTexts(body), story: request.story, styles };
  });
}

/** The content for these options, from the cache or the service. Rejects as `fetchContent` does. */
export async function openContent(
  options: Options,
  base: string,
  cache: PageCache,
): Promise<BoxContent> {
  const { story } = options;
  const { contents } = cache;
  // The default language is that of the script that contains the story.
  const lang = options.lang ?? contents.get(base + contentPath({ story }))?.lang ?? null;
  const request = { ...options, lang };
  const url = base + contentPath(request);
  const content = contents.get(url) ?? (await fetchContent(request, base, cache));
  for (const key of [base + contentPath(options), url]) contents.set(key, content);
  return content;
}
