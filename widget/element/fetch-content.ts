import type { BoxContent } from "../content/box-content.ts";
import { findRoute } from "./service-address.ts";

/** Milliseconds after which a response is no longer waited for. */
const TIMEOUT = 10_000;

async function fetchFrom(address: string): Promise<BoxContent> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    // By default no cookie goes to another origin, which is also how a page's `<link rel="preload" as="fetch" crossorigin>`
    // requests it; and of the host page only its origin is sent, which CORS needs anyway.
    const response = await fetch(address, { referrerPolicy: "no-referrer", signal });
    const { ok, status } = response;
    if (!ok)
      throw new Error(
        `${status}; ${status < 500 ? "check story, edition and actor" : "try again later"}`,
      );
    const content: BoxContent = await response.json();
    if (!content?.developments) throw new Error("the response is not from this service");
    return content;
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
 * Requests the content of a URL under the service's public address. Throws what is wrong with the response, and what to do. A copy
 * of our script may lie in a folder that is named as ours, where nothing else of ours is: then the public address has it.
 */
export async function fetchContent(url: string): Promise<BoxContent> {
  const route = findRoute(url);
  return route ? fetchFrom(route).catch(async () => fetchFrom(url)) : fetchFrom(url);
}
