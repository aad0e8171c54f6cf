/** HTML pages. The Content-Security-Policy allows only what a page contains; inline styles by hash. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Caching } from "./headers.ts";
import type { Representation } from "./response.ts";

const hashes = new Map<string, string>();

/** The CSP hash source of an inline style's text (CSP3 §2.3.1). */
async function hashSource(text: string): Promise<string> {
  let source = hashes.get(text);
  if (source === undefined) {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    source = `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
    hashes.set(text, source);
  }
  return source;
}

interface PageContent {
  html: VNode;
  /** The text of every inline `<style>` on the page. */
  styles: readonly string[];
  /** Whether any site may frame the page; by default only this service may. */
  embeddable?: boolean;
  /**
   * The public address, for an embeddable page with scripts. In a sandboxed frame, as WordPress makes it, the document's origin
   * is opaque and `'self'` matches nothing in WebKit (WebKit/WebKit#66923), so the policy names the address as well.
   */
  origin?: string;
  headers?: Record<string, string>;
}

export interface PageParts extends PageContent {
  etag: string;
  caching: Caching;
}

/** Inline scripts are not allowed: no page has one. JSON-LD is data, which script-src does not restrict. */
async function writePolicy({ styles, embeddable, origin }: PageContent): Promise<string> {
  const sources = await Promise.all(styles.map(hashSource));
  const service = origin === undefined ? "'self'" : `'self' ${origin}`;
  return [
    "default-src 'none'",
    `script-src ${service}`,
    `connect-src ${service}`,
    `img-src ${service}`,
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

/** The document, and the headers that every page has. */
export async function renderPage(
  content: PageContent,
): Promise<{ body: string; headers: Record<string, string> }> {
  // An HTML parser drops a bare carriage return before a line feed; the positions of citations in an article count it.
  const html = renderToString(content.html).replaceAll("\r", "&#13;");
  return {
    body: `<!doctype html>${html}`,
    headers: {
      "Content-Security-Policy": await writePolicy(content),
      // In a cross-origin isolated page a frame needs COEP as well as CORP (seen in Chromium 156).
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      ...content.headers,
    },
  };
}

export const makePage = async ({
  etag,
  caching,
  ...content
}: PageParts): Promise<Representation> => ({
  ...(await renderPage(content)),
  type: HTML,
  etag,
  caching,
});

/** Inner HTML, because Preact would escape quotation marks in the text and so invalidate its hash. */
export const InlineStyle = ({ text }: { text: string }) => (
  <style dangerouslySetInnerHTML={{ __html: text }} />
);

/** `text`: JSON in which `<` is escaped, so that no text of the corpus can close the element. */
export const JsonLdScript = ({ text }: { text: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
);
