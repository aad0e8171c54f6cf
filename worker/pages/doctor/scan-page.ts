/** Scans a page's HTML for boxes, policies and links to stories. The page is not stored. */
import type { BoxTag } from "../../../widget/doctor/box-tag.ts";

export interface ScannedPage {
  /** The elements, scripts and frames of boxes, including copies on other hosts. */
  tags: BoxTag[];
  /** Policies in `<meta http-equiv>`. */
  policies: string[];
  /** Whether the page shows a snippet as text. */
  hasEscapedCode: boolean;
  /** Stories that the page links to; a CMS leaves a link where it does not resolve oEmbed. */
  linkedStories: string[];
}

/** Every tag is checked against every policy: this bounds the work that a page can cause. */
const MAX_TAGS = 100;

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

const ESCAPED_CODE = /&lt;(?:script|iframe|key-developments)\b[^<]{0,200}\/embed\//;

/** A script or frame of this service, or a copy of one of its files. */
const isBoxAddress = (address: string, origin: string): boolean =>
  address.startsWith(`${origin}/embed/`) ||
  /\/(?:key-developments(?:\.\w+)?\.js|embed\/[a-z0-9-]+(?:\.[a-z]{2})?\.js)(?:[?#]|$)/.test(
    address,
  );

/** The address that a tag loads, or will load once it is no longer delayed; empty if it has none. */
const addressOf = (attributes: ReadonlyMap<string, string>): string =>
  ADDRESS_ATTRIBUTES.map((name) => attributes.get(name)).find(Boolean) ?? "";

export async function scanPage(
  response: Response,
  base: URL,
  origin: string,
): Promise<ScannedPage> {
  const page: ScannedPage = {
    tags: [],
    policies: [],
    hasEscapedCode: false,
    linkedStories: [],
  };
  let inHead = false;
  let inNoscript = false;
  const add = (element: Element, name: BoxTag["name"]): void => {
    // A fallback for browsers without scripts is not another box.
    if (inNoscript) return;
    // Preact's types add the browser's Element to the program, whose attributes have another type.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type in workerd
    const entries = element.attributes as unknown as Iterable<[string, string]>;
    const attributes = new Map(
      Array.from(entries, ([key, value]): [string, string] => [key.toLowerCase(), value]),
    );
    const address =
      name === "key-developments" ? "" : (URL.parse(addressOf(attributes), base)?.href ?? "");
    const isBox = name === "key-developments" || isBoxAddress(address, origin);
    if (isBox && page.tags.length < MAX_TAGS) page.tags.push({ name, attributes, address, inHead });
  };
  const rewriter = new HTMLRewriter()
    .on("head", {
      element(element) {
        inHead = true;
        element.onEndTag(() => {
          inHead = false;
        });
      },
    })
    .on("body", {
      element() {
        // The end tag of the head is optional.
        inHead = false;
      },
    })
    .on("noscript", {
      element(element) {
        inNoscript = true;
        element.onEndTag(() => {
          inNoscript = false;
        });
      },
    })
    .on("script", { element: (element) => add(element, "script") })
    .on("iframe", { element: (element) => add(element, "iframe") })
    .on("key-developments", { element: (element) => add(element, "key-developments") })
    .on("meta", {
      element(element) {
        if (element.getAttribute("http-equiv")?.toLowerCase() === "content-security-policy")
          page.policies.push(element.getAttribute("content") ?? "");
      },
    })
    .on("a", {
      element(element) {
        const href = element.getAttribute("href") ?? "";
        if (!href.startsWith(origin)) return;
        const [, story] = /^\/stories\/([a-z0-9-]+)\/?$/.exec(href.slice(origin.length)) ?? [];
        if (story) page.linkedStories.push(story);
      },
    });
  const bytes = await response.arrayBuffer();
  // Not with a text handler, which a page of a million `<` would call a million times. The pattern is ASCII, which every encoding of
  // pages includes.
  page.hasEscapedCode = ESCAPED_CODE.test(new TextDecoder("latin1").decode(bytes));
  await rewriter.transform(new Response(bytes, response)).arrayBuffer();
  return page;
}
