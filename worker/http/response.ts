/** Turns a representation into a response: caching headers and conditional requests (RFC 9110 §8.8.3, §13). */
import {
  CACHE_CONTROL,
  EXPOSED_HEADERS,
  PRIVATE_HEADERS,
  SHARED_HEADERS,
  type Caching,
} from "./headers.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** workerd copies Headers much faster than it reads an object. */
const SHARED = new Headers(SHARED_HEADERS);
const EXPOSED = new Headers({ ...SHARED_HEADERS, ...EXPOSED_HEADERS });
const PRIVATE = new Headers(PRIVATE_HEADERS);

/** The body of a 200 response and its metadata. */
export interface Representation {
  body: string | Bytes | ReadableStream;
  /** Content-Type with its parameters. */
  type: string;
  /** Entity tag without quotation marks: the same URL with the same tag has the same content. */
  etag: string;
  caching: Caching;
  headers?: Readonly<Record<string, string>>;
  /** For boxes and publishers' servers, which read no further header: its bytes count. */
  isEmbed?: boolean;
  /** Whether only this service's pages may read the response, because it is about the user, such as a report on their page. */
  isPrivate?: boolean;
}

/**
 * Whether If-None-Match lists the entity tag: weak comparison, lists and `*` (RFC 9110 §13.1.2). No tag has quotation marks inside
 * (§8.8.3).
 */
export const matchesEtag = (header: string, tag: string): boolean =>
  header.includes(`"${tag}"`) || header.trim() === "*";

/**
 * Allocates short-lived garbage, an eighth of a body's bytes. workerd copies a body of bytes and frees the copy with its Response, and
 * only allocation in V8's heap makes V8 collect that. Under load workerd's memory settles at 220 MB; without this it exceeds 1 GB.
 */
// oxlint-disable-next-line unicorn/no-new-array -- Array.from would call a function for each element
const allocateGarbage = (bytes: number): unknown => new Array(bytes >> 6).fill(0);

/** A 200 response, or a 304 with the same headers; without a body for HEAD. */
export function toResponse(request: Request, representation: Representation): Response {
  const { body, type, etag, caching, isEmbed, isPrivate } = representation;
  const condition = request.headers.get("If-None-Match");
  // A private response is generated for each request, whatever its entity tag.
  const unchanged = !isPrivate && condition !== null && matchesEtag(condition, etag);
  const sendsBody = !unchanged && request.method !== "HEAD";
  if (sendsBody && body instanceof Uint8Array) allocateGarbage(body.length);
  if (!sendsBody && body instanceof ReadableStream) void body.cancel();
  const response = new Response(sendsBody ? body : null, {
    status: unchanged ? 304 : 200,
    headers: isPrivate ? PRIVATE : isEmbed ? SHARED : EXPOSED,
  });
  // Those of the response, which are a copy: a Headers object of our own would be copied once more.
  const { headers } = response;
  headers.set("Content-Type", type);
  headers.set("Cache-Control", CACHE_CONTROL[caching]);
  // Weak, because the bytes on the wire depend on the encoding that the edge or a proxy chooses (RFC 9110 §8.8.1).
  headers.set("ETag", `W/"${etag}"`);
  for (const [name, value] of Object.entries(representation.headers ?? {}))
    headers.set(name, value);
  return response;
}
