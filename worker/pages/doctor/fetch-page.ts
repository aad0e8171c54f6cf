/** Fetches a publisher's page, with limits. The address is checked again at each redirect. */
import { parsePageAddress, type AddressRefusal } from "./page-address.ts";

/** Milliseconds for the request with its redirects. */
const TIMEOUT = 5000;
/** Maximum number of bytes of HTML that are read; a box further down is not found. */
export const MAX_BYTES = 1_000_000;
const MAX_REDIRECTS = 3;

export type FetchFailure =
  | { reason: "address"; refusal: AddressRefusal }
  | { reason: "redirects" }
  | { reason: "timeout" }
  | { reason: "unreachable" }
  /** Cut off, too slow, or in an encoding that HTMLRewriter does not read. */
  | { reason: "unreadable" }
  | { reason: "status"; status: number }
  | { reason: "not-html"; type: string };

export interface FetchedPage {
  /** The page's address after redirects. */
  url: URL;
  /** The body is truncated to MAX_BYTES. */
  response: Response;
}

/** Ends the stream after `limit` bytes. */
function limitBytes(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let remaining = limit;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk.subarray(0, remaining));
      remaining -= chunk.byteLength;
      if (remaining <= 0) controller.terminate();
    },
  });
}

const REQUEST = {
  redirect: "manual",
  headers: {
    Accept: "text/html,application/xhtml+xml",
    "User-Agent": "KeyDevelopmentsDoctor/1 (checks how this page embeds a box)",
  },
} as const;

export interface FetchOptions {
  /** Public address of the service. */
  ownOrigin: string;
  /** The platform's fetch; tests pass their own. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** The page, or why it could not be fetched. */
export async function fetchPage(
  address: string,
  { ownOrigin, fetch }: FetchOptions,
): Promise<FetchedPage | FetchFailure> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let next = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const parsed = parsePageAddress(next, ownOrigin);
    if ("refusal" in parsed) return { reason: "address", refusal: parsed.refusal };
    const { url } = parsed;
    let response: Response;
    try {
      // oxlint-disable-next-line no-await-in-loop -- each redirect names the next address
      response = await fetch(url.href, { ...REQUEST, signal });
    } catch {
      return { reason: signal.aborted ? "timeout" : "unreachable" };
    }
    const location = response.headers.get("Location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const target = URL.parse(location, url);
      if (!target) return { reason: "address", refusal: "not-a-url" };
      next = target.href;
      continue;
    }
    if (!response.ok) return { reason: "status", status: response.status };
    const type = response.headers.get("Content-Type") ?? "";
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) return { reason: "not-html", type };
    const body = response.body?.pipeThrough(limitBytes(MAX_BYTES));
    return { url, response: new Response(body, response) };
  }
  return { reason: "redirects" };
}
