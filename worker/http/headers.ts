/** What is said of every answer, whether the Worker or the static assets give it. */

/** Any page may read it, embed it under COEP require-corp, and time it. */
export const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Content-Location, ETag, Link",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Timing-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
} as const;

/** `live` follows the current edition; `frozen` names what it is, so it never changes; `none` is never stored. */
export const CACHE = {
  live: "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  frozen: "public, max-age=31536000, immutable",
  none: "no-store",
} as const;
export type Caching = keyof typeof CACHE;
