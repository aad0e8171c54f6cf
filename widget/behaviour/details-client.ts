/** Requests of what is behind first views. */
import type { BoxDetails } from "../content/box-content.ts";
import { fetchJson, share } from "../element/loading/fetch-json.ts";
import type { Routes } from "../element/service-address.ts";

const details = new Map<string, BoxDetails>();

/** Stores the details that a module contains. `path`: on the service. */
export const provideDetails = (path: string, body: BoxDetails): void =>
  void details.set(path, body);

/** Details that are here already. */
export const findDetails = (base: string, path: string): BoxDetails | undefined =>
  details.get(path) ?? details.get(base + path);

/** Fetches what is behind the first view, and stores it. */
export const fetchDetails = async (url: string, routes: Routes): Promise<BoxDetails> =>
  share(url, async () => {
    const body = await fetchJson<BoxDetails>(url, "bodies", routes);
    details.set(url, body);
    return body;
  });
