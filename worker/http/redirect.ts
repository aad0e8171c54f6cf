/** Permanent redirects (RFC 9110 §15.4.9). */
import { CACHE_CONTROL, SHARED_HEADERS } from "./headers.ts";

/** Thrown if a path contains an object's former id; the router redirects to the path with the current id. */
export class FormerId extends Error {
  readonly formerId: string;
  readonly id: string;
  constructor(formerId: string, id: string) {
    super(`"${formerId}" is now "${id}"`);
    this.formerId = formerId;
    this.id = id;
  }

  /** Path and query of the request with the current id, also before the extension of a file. No id needs an escape. */
  correct(requested: string): string {
    const { pathname, search } = new URL(requested);
    const { formerId, id } = this;
    const segments = pathname
      .split("/")
      .map((part) => (`${part}.`.startsWith(`${formerId}.`) ? part.replace(formerId, id) : part));
    return segments.join("/") + search;
  }
}

/** A 308 response to a path of this service. It has the CORS headers, so that pages of other origins can follow it. */
export const redirect = (path: string): Response =>
  new Response(null, {
    status: 308,
    headers: { ...SHARED_HEADERS, Location: path, "Cache-Control": CACHE_CONTROL.live },
  });
