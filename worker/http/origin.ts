/**
 * The service's public address. Absolute links use it instead of the request's Host, which differs behind a proxy and would let a
 * cache serve links with one client's Host to every other client.
 */

/** The address of `npm start`; the default if `ORIGIN` is not set. */
export const DEFAULT_ORIGIN = "http://localhost:8787";

/** Scheme, host and port, without a trailing slash. Throws a TypeError if `address` is not a URL. */
export const parseOrigin = (address: string): string => new URL(address).origin;

/** What follows the authority of a requested URL: path and query. `OPTIONS *` (RFC 9112 §3.2.4) has no path, which is `/` here. */
const pathAndQuery = (requested: string): string => {
  const start = requested.indexOf("/", requested.indexOf("//") + 2);
  return start < 0 ? "/" : requested.slice(start);
};

/** The path of a requested URL, as the client sent it. Not parsed: a URL object costs workerd as much as the rest of routing. */
export const requestedPath = (requested: string): string =>
  /^[^?#]*/.exec(pathAndQuery(requested))![0];

/** What routes read of a requested URL. */
export type PublicUrl = Pick<URL, "origin" | "pathname" | "search" | "searchParams">;

/** A path without a query that the URL parser would not change: no dot segment, and no character that it escapes. */
const NORMAL_PATH = /^(?:\/[\w-][\w.-]*)+$/;

/**
 * The path and query of a requested URL at the public address, `ORIGIN` of the Worker's bindings. Concatenated, because
 * `new URL("//evil.test/", origin)` has another host. Most paths need no URL object, which takes workerd 1 of the 12 µs in which the
 * isolate makes a story's 304; drop the difference if it becomes cheap.
 */
export function publicUrl(
  requested: string,
  { ORIGIN = DEFAULT_ORIGIN }: { ORIGIN?: string },
): PublicUrl {
  const origin = ORIGIN.replace(/\/$/, "");
  const pathname = pathAndQuery(requested);
  return NORMAL_PATH.test(pathname)
    ? {
        origin,
        pathname,
        search: "",
        get searchParams() {
          return new URLSearchParams();
        },
      }
    : new URL(origin + pathname);
}
