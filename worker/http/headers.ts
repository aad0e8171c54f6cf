/** Headers sent with every response, from the Worker or from static assets. */

export const SHARED_HEADERS = {
  // Any page may read the response, embed it under COEP require-corp, and time it.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Timing-Allow-Origin": "*",
  // The platform and proxies compress on the fly. Without this, nginx's proxy_cache sends gzip to clients that do not accept it.
  Vary: "Accept-Encoding",
  "X-Content-Type-Options": "nosniff",
} as const;

/** What scripts of other sites may read, beside the headers that they see anyway. Not on embeds, whose bytes count. */
export const EXPOSED_HEADERS = {
  "Access-Control-Expose-Headers": "Content-Location, ETag, Link",
} as const;

/** For a response that only this service's pages may read. */
export const PRIVATE_HEADERS = {
  "Cross-Origin-Resource-Policy": "same-origin",
  Vary: SHARED_HEADERS.Vary,
  "X-Content-Type-Options": "nosniff",
} as const;

/** For a response that also depends on the Accept header. */
export const VARY_BY_ACCEPT = { Vary: "Accept, Accept-Encoding" } as const;

/**
 * Cache-Control by what the URL identifies. `live`: the current state, such as a story's current edition. `immutable`: content that
 * never changes, because the URL has the id of an edition, or the file's name a hash. `none`: not stored. s-maxage and must-revalidate
 * would disable stale responses at Cloudflare's edge.
 */
export const CACHE_CONTROL = {
  live: "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  immutable: "public, max-age=31536000, immutable",
  none: "no-store",
} as const;
export type Caching = keyof typeof CACHE_CONTROL;
