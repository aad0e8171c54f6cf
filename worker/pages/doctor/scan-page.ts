/** Scans a page's HTML for boxes, policies and links to stories. The page is not stored. */
import type { BoxTag } from "../../../widget/doctor/box-tag.ts";

export interface ScannedPage {
  /** The elements, scripts and frames of boxes, including copies on other hosts. */
  tags: BoxTag[];
  /** Policies in `<meta http-equiv>`. */
  policies: string[];
  /** Whether the page shows a snippet as text. */
  hasEscapedCode: boolean;
  /** Addresses of boxes that the page links to; a CMS leaves a link where it does not resolve oEmbed. */
  links: string[];
  /** Whether the scan ended at MAX_ELEMENTS. */
  isTruncated: boolean;
}

/** Every tag is checked against every policy: this bounds the work that a page can cause. */
const MAX_TAGS = 50;

/** Maximum number of elements that are read: each calls a handler, and a page of a megabyte can have 166,000 of them. */
export const MAX_ELEMENTS = 5000;

/** `src`, and the attributes in which optimisers and consent managers keep it while they delay a tag. */
const ADDRESS_ATTRIBUTES = [
  "src",
  "data-src",
  "data-lazy-src",
  "data-rocket-src",
  "data-litespeed-src",
  "data-pmdelayedscript",
  "data-cookieblock-src",
  "data-cmp-src",
  "data-suppressedsrc",
];

const ESCAPED_CODE = /&lt;(?:script|iframe|key-developments)\b(?:(?!&lt;)[^<]){0,200}\/embed\//;

/** A script or frame of this service, or a copy of one of its files. */
const isBoxAddress = (address: string, origin: string): boolean =>
  address.startsWith(`${origin}/embed/`) ||
  /\/(?:key-developments(?:\.\w+)?\.js|embed\/[a-z0-9-]+(?:\.[a-z]{2})?\.js)(?:[?#]|$)/.test(
    address,
  );

/** The address that an element loads, or will load once it is no longer delayed; empty if it has none. */
function findAddress(element: Element, base: URL): string {
  const name = ADDRESS_ATTRIBUTES.find((attribute) => element.getAttribute(attribute));
  return (name && URL.parse(element.getAttribute(name)!, base)?.href) ?? "";
}

function readAttributes(element: Element): Map<string, string> {
  // Preact's types add the browser's Element to the program, whose attributes have another type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type in workerd
  const entries = element.attributes as unknown as Iterable<[string, string]>;
  return new Map(
    Array.from(entries, ([key, value]): [string, string] => [key.toLowerCase(), value]),
  );
}

/** Bytes of a part, which HTMLRewriter reads as a whole. */
const PART = 8192;

/** A stream of the bytes until `isEnough`. An exception in a handler would end the scan, too, but the platform logs it as uncaught. */
function readParts(bytes: ArrayBuffer, isEnough: () => boolean): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (isEnough() || at >= bytes.byteLength) return controller.close();
      controller.enqueue(new Uint8Array(bytes.slice(at, at + PART)));
      at += PART;
    },
  });
}

export async function scanPage(
  response: Response,
  base: URL,
  origin: string,
): Promise<ScannedPage> {
  const page: ScannedPage = {
    tags: [],
    policies: [],
    hasEscapedCode: false,
    links: [],
    isTruncated: false,
  };
  let inHead = false;
  let inNoscript = false;
  const add = (element: Element, name: BoxTag["name"]): void => {
    // A fallback for browsers without scripts is not another box.
    if (inNoscript || page.tags.length === MAX_TAGS) return;
    const address = name === "key-developments" ? "" : findAddress(element, base);
    if (name === "key-developments" || isBoxAddress(address, origin))
      page.tags.push({ name, attributes: readAttributes(element), address, inHead });
  };
  const addLink = (element: Element): void => {
    const address = element.getAttribute("href")!;
    if (/^\/\w+\/[a-z0-9-]+\/?(?:[?#]|$)/.test(address.slice(origin.length)))
      page.links.push(address);
  };
  const handlers: Record<string, (element: Element) => void> = {
    head(element) {
      inHead = true;
      element.onEndTag(() => {
        inHead = false;
      });
    },
    body() {
      // The end tag of the head is optional.
      inHead = false;
    },
    noscript(element) {
      inNoscript = true;
      element.onEndTag(() => {
        inNoscript = false;
      });
    },
    script: (element) => add(element, "script"),
    iframe: (element) => add(element, "iframe"),
    "key-developments": (element) => add(element, "key-developments"),
    'meta[http-equiv="content-security-policy" i]'(element) {
      page.policies.push(element.getAttribute("content") ?? "");
    },
    [`a[href^="${origin}/stories/"]`]: addLink,
    [`a[href^="${origin}/embed/"]`]: addLink,
  };
  const rewriter = new HTMLRewriter();
  let elements = 0;
  for (const [selector, handle] of Object.entries(handlers))
    rewriter.on(selector, {
      element(element) {
        elements += 1;
        page.isTruncated = elements > MAX_ELEMENTS;
        if (!page.isTruncated) handle(element);
      },
    });
  const bytes = await response.arrayBuffer();
  // Not with a text handler, which a page of a million `<` would call a million times. The pattern is ASCII, which every encoding of
  // pages includes.
  page.hasEscapedCode = ESCAPED_CODE.test(new TextDecoder("latin1").decode(bytes));
  const parts = readParts(bytes, () => page.isTruncated);
  await rewriter.transform(new Response(parts, response)).arrayBuffer();
  return page;
}
