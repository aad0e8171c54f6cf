/**
 * The public address of the service. Absolute links use it and never the request's Host: behind a proxy the Host is another
 * one, and a cache in front would serve links with one client's Host to all others.
 */

/** The address of `npm start`, where neither the build nor the Worker is given `ORIGIN`. */
export const DEFAULT_ORIGIN = "http://localhost:8787";

/** Scheme, host and port, without a slash at the end. Throws a TypeError on what is no URL. */
export const parseOrigin = (address: string): string => new URL(address).origin;

/** The public address at run time. */
export const publicOrigin = ({ ORIGIN }: { ORIGIN?: string }): string =>
  ORIGIN === undefined ? DEFAULT_ORIGIN : parseOrigin(ORIGIN);

/**
 * The URL of a request at the public address: `origin` with the path and query of `requested`. Resolving the path against the
 * origin instead would let `//evil.test/` name a host.
 */
export function publicUrl(requested: string, origin: string): URL {
  const authority = requested.indexOf("//") + 2;
  return new URL(origin + requested.slice(requested.indexOf("/", authority)));
}
