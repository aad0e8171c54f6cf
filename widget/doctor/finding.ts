import { findStory, parseFrameOptions } from "../frame/content-url.ts";
import { parseOptions, type ParsedOptions } from "../options.ts";

/** A problem on a publisher's page, and what to change. */
export interface Finding {
  problem: string;
  remedy: string;
}

export interface PageContext {
  page: Document;
  /** Origin of the service. */
  service: string;
}

export type Check = (context: PageContext) => Finding[] | Promise<Finding[]>;

/** The service's own script tags. */
export const findScripts = ({ page, service }: PageContext): HTMLScriptElement[] =>
  [...page.querySelectorAll("script")].filter(({ src }) => src.startsWith(`${service}/embed/`));

export const findFrames = ({ page, service }: PageContext): HTMLIFrameElement[] =>
  [...page.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${service}/embed/`));

export const findBoxes = ({ page }: PageContext): Element[] => [
  ...page.querySelectorAll("key-developments"),
];

/** A box as a tag of the page declares it. */
export interface DeclaredBox {
  parsed: ParsedOptions;
  /** An option as it is written there: `data-limit="3"`. */
  quote: (option: string, value: string) => string;
}

const readTag = (element: Element, prefix: string, story: string): DeclaredBox => ({
  parsed: parseOptions((name) => element.getAttribute(prefix + name), { story }),
  quote: (option, value) => `${prefix}${option}="${value}"`,
});

/** The boxes that scripts, frames and elements declare. A script's box is among the elements, too, with the script's options. */
export const listDeclaredBoxes = (context: PageContext): DeclaredBox[] => [
  ...findScripts(context).map((script) => readTag(script, "data-", findStory(script.src) ?? "")),
  ...findFrames(context).map(({ src }) => ({
    parsed: parseFrameOptions(new URL(src)),
    quote: (option: string, value: string) => `${option}=${value} in the iframe's address`,
  })),
  ...findBoxes(context).map((element) => readTag(element, "", "")),
];
