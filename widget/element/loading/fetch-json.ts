import { findRoute, type Routes } from "../service-address.ts";
import type { PageCache } from "./page-cache.ts";

/** Milliseconds after which a request is aborted. */
export const TIMEOUT = 10_000;

async function fetchFrom<Body extends object>(address: string, member: keyof Body): Promise<Body> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    // By default no cookie goes to another origin, which is also how a page's `<link rel="preload" as="fetch" crossorigin>`
    // requests it; and of the host page only its origin is sent, which CORS needs anyway.
    const response = await fetch(address, { referrerPolicy: "no-referrer", signal });
    const { ok, status } = response;
    if (!ok) {
      // RFC 9457; a proxy's own error is none.
      const { detail }: { detail?: string } = await response.json().catch(() => ({}));
      throw new Error(`${status}; ${detail ?? "try again later"}`);
    }
    const body: Body = await response.json();
    if (!body?.[member]) throw new Error("the response is not from this service");
    return body;
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    const remedy =
      // WebKit rejects with an AbortError when the time is up, so only the signal tells.
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
 * Requests a URL under the service's public address; the body has `member`. Throws an Error that says what is wrong with the
 * response, and what to do. The address through which the page itself would request it is tried first. A copied script may be in a
 * folder named /embed/ that has no data; then the public address is requested.
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

/** Boxes that need the same at the same time share one `load`. `key`: the URL, which has one kind of body. */
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
