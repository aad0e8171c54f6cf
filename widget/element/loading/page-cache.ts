/** Data that all boxes of the page share: content from the page's scripts and from the service, and the service's addresses. */
import type { BoxContent } from "../../content/box-content.ts";
import type { Routes } from "../service-address.ts";

export interface PageCache {
  /** First views by URL. */
  contents: Map<string, BoxContent>;
  /** Style sheets of first views by hash. */
  sheets: Map<string, string>;
  /** Requests in progress, by URL. */
  pending: Map<string, Promise<unknown>>;
  routes: Routes;
}

export const pageCache: PageCache = {
  contents: new Map(),
  sheets: new Map(),
  pending: new Map(),
  routes: new Map(),
};
