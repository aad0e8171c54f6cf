/** What all boxes of the page share: what its scripts contain and the service has returned, and where the service is. */
import type { BoxContent } from "../../content/box-content.ts";
import type { Routes } from "../service-address.ts";

export interface PageCache {
  /** First views by URL. */
  contents: Map<string, BoxContent>;
  /** Style sheets of first views by hash. */
  sheets: Map<string, string>;
  /** Responses that are still to come, by URL. */
  pending: Map<string, Promise<unknown>>;
  routes: Routes;
}

export const pageCache: PageCache = {
  contents: new Map(),
  sheets: new Map(),
  pending: new Map(),
  routes: new Map(),
};
