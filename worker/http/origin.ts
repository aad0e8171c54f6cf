/**
 * The service's public address. Absolute links use it instead of the request's Host, which differs behind a proxy and would let a
 * cache serve links with one client's Host to every other client.
 */

/** The address of `npm start`; the default if `ORIGIN` is not set. */
export const DEFAULT_ORIGIN = "http://localhost:8787";

/** Scheme, host and port, without a trailing slash. Throws a TypeError if `address` is not a URL. */
export const parseOrigin = (address: string): string => new URL(address).origin;

/** The public address, from the Worker's bindings. */
export const publicOrigin = ({ ORIGIN }: { ORIGIN?: string }): string =>
  ORIGIN === undefined ? DEFAULT_ORIGIN : parseOrigin(ORIGIN);

/**
 * The path and query of a requested URL at the public address. Concatenated, because `new URL("//evil.test/", origin)` has another
 * host.
 */
export function publicUrl(requested: string, origin: string): URL {
  const authority = requested.indexOf("//") + 2;
  return new URL(origin + requested.slice(requested.indexOf("/", authority)));
}
