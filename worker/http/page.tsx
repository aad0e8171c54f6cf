/** HTML pages. Their Content-Security-Policy allows exactly what they contain, each inline style by its hash. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Caching } from "./headers.ts";
import type { Representation } from "./response.ts";

const hashes = new Map<string, string>();

/** The source expression that allows exactly this inline text in a Content-Security-Policy. */
async function hashSource(text: string): Promise<string> {
  let source = hashes.get(text);
  if (source === undefined) {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    source = `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    hashes.set(text, source);
  }
  return source;
}

export interface PageParts {
  html: VNode;
  /** The text of every `<style>` on the page. */
  styles: readonly string[];
  etag: string;
  caching: Caching;
  /** Whether any site may frame it; other pages only this service. */
  embeddable?: boolean;
  /**
   * The public address, for an embeddable page with scripts. The policy names it beside `'self'`, which matches nothing in a
   * document with an opaque origin in WebKit (WebKit/WebKit#66923), as WordPress's sandbox makes it.
   */
  origin?: string;
  headers?: Record<string, string>;
}

/** No script is inline, so none is allowed; JSON-LD is data, which script-src does not restrict. */
async function writePolicy({ styles, embeddable, origin }: PageParts): Promise<string> {
  const sources = await Promise.all(styles.map(hashSource));
  const own = origin === undefined ? "'self'" : `'self' ${origin}`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `connect-src ${own}`,
    `img-src ${own}`,
    "frame-src 'self'",
    `style-src ${sources.join(" ") || "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embeddable ? "*" : "'self'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

export const HTML = "text/html; charset=utf-8";

export async function makePage(parts: PageParts): Promise<Representation> {
  return {
    body: `<!doctype html>${renderToString(parts.html)}`,
    type: HTML,
    etag: parts.etag,
    caching: parts.caching,
    headers: {
      "Content-Security-Policy": await writePolicy(parts),
      // A frame in a cross-origin isolated page needs its own COEP beside CORP (run in Chromium 156).
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      ...parts.headers,
    },
  };
}

/** Preact would escape quotation marks in the style, which would invalidate its hash. */
export const InlineStyle = ({ text }: { text: string }) => (
  <style dangerouslySetInnerHTML={{ __html: text }} />
);

/** `text` is JSON in which `<` is escaped, so that no text of the corpus can close the element. */
export const JsonLd = ({ text }: { text: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
);
