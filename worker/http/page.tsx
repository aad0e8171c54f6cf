/** HTML answers: what their policy allows is what they hold, each inline style by its hash. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Bytes } from "./bytes.ts";
import type { Caching } from "./headers.ts";
import { makeAnswer, type Answer } from "./response.ts";
import { fillSlots } from "../embeds/slots.ts";

const hashes = new Map<string, string>();

/** The hash that lets exactly this inline text through a Content-Security-Policy. */
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
  /** Every `<style>` of the page, to the letter. */
  styles: readonly string[];
  etag: string;
  caching: Caching;
  /** May be framed by anybody; other pages only by ourselves. */
  embeddable?: boolean;
  headers?: Record<string, string>;
  /** What fills the slots of the page (slots.ts), in their order. */
  slots?: readonly Bytes[];
}

/** No script of the page is inline, so none is allowed; JSON-LD is data, which the policy does not concern. */
async function writePolicy({ styles, embeddable }: PageParts): Promise<string> {
  const sources = await Promise.all(styles.map(hashSource));
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    `style-src ${sources.join(" ") || "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embeddable ? "*" : "'self'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

export async function makePage(parts: PageParts): Promise<Answer> {
  return makeAnswer({
    body: fillSlots(`<!doctype html>${renderToString(parts.html)}`, parts.slots ?? []),
    type: "text/html; charset=utf-8",
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
  });
}

/** Preact would escape the quotation marks of a style, and its hash would no longer be right. */
export const InlineStyle = ({ text }: { text: string }) => (
  <style dangerouslySetInnerHTML={{ __html: text }} />
);

/** `text` is JSON in which `<` is escaped, so that no text of the corpus can end the element. */
export const JsonLd = ({ text }: { text: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
);
