import { findRoute, type Routes } from "../service-address.ts";
import type { PageCache } from "./page-cache.ts";

/** Milliseconds after which a request is aborted. */
export const TIMEOUT = 10_000;

async function fetchFrom<Body extends object>(address: string, member: keyof Body): Promise<Body> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    // Credentials are by default not sent to another origin, as in a preload with `as="fetch" crossorigin`, which can then be used.
    // The request names the host page's origin, for CORS, but not its address.
    const response = await fetch(address, { referrerPolicy: "no-referrer", signal });
    const { ok, status } = response;
    if (!ok) {
      // A problem document (RFC 9457), unless the error is a proxy's.
      const { detail }: { detail?: string } = await response.json().catch(() => ({}));
      throw new Error(`${status}; ${detail ?? "try again later"}`);
    }
    const body: Body = await response.json();
    if (!body?.[member]) throw new Error("the response is not from this service");
    return body;
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    const remedy =
      // The signal, because WebKit rejects with an AbortError instead of a TimeoutError.
      signal.aborted
        ? "no response in 10 s; try again later"
        : // CSP, ad blockers and network failures all surface as TypeError.
          name === "TypeError"
          ? "no connection; if the page has a policy, connect-src must name this host"
          : message;
    throw new Error(`${address}: ${remedy}`, { cause });
  }
}

/**
 * Fetches a URL under the service's public address, first from the address that the page loaded the script from. If that fails, as for a
 * script that was copied to another folder named /embed/, the public address is requested.
 *
 * @param member a member that the body must have
 * @throws an Error that names the problem and the remedy
 */
export async function fetchJson<Body extends object>(
  url: string,
  member: keyof Body,
  routes: Routes,
): Promise<Body> {
  const route = findRoute(url, routes);
  return route
    ? fetchFrom<Body>(route, member).catch(async () => fetchFrom<Body>(url, member))
    : fetchFrom<Body>(url, member);
}

/** Shares one `load` between boxes that request the same URL at the same time. `key`: the URL, which has one kind of body. */
export async function share<Body>(
  { pending }: PageCache,
  key: string,
  load: () => Promise<Body>,
): Promise<Body> {
  const promise = pending.get(key) ?? load().finally(() => pending.delete(key));
  pending.set(key, promise);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key has one kind of body
  return promise as Promise<Body>;
}
