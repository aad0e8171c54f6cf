/** Fetches the details behind first views. */
import type { BoxDetails } from "../content/box-content.ts";
import { fetchJson, share } from "../element/loading/fetch-json.ts";
import type { PageCache } from "../element/loading/page-cache.ts";

const details = new Map<string, BoxDetails>();

/** Stores the details that a module contains. `path`: on the service. */
export const provideDetails = (path: string, body: BoxDetails): void =>
  void details.set(path, body);

/** Details that are already loaded. */
export const findDetails = (base: string, path: string): BoxDetails | undefined =>
  details.get(path) ?? details.get(base + path);

/** Fetches details, and stores them. */
export const fetchDetails = async (url: string, cache: PageCache): Promise<BoxDetails> =>
  share(cache, url, async () => {
    const body = await fetchJson<BoxDetails>(url, "bodies", cache.routes);
    details.set(url, body);
    return body;
  });
