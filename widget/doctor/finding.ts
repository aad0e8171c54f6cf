import type { BoxTag } from "./box-tag.ts";

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

export type Check = (context: PageContext) => Finding | Finding[] | Promise<Finding[]>;

/** Each finding once, in their order. */
export const withoutRepeats = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.problem + finding.remedy, finding])).values(),
];

/** The service's own script tags. */
export const findScripts = ({ page, service }: PageContext): HTMLScriptElement[] =>
  [...page.querySelectorAll("script")].filter(({ src }) => src.startsWith(`${service}/embed/`));

export const findFrames = ({ page, service }: PageContext): HTMLIFrameElement[] =>
  [...page.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${service}/embed/`));

export const findBoxes = ({ page }: PageContext): Element[] => [
  ...page.querySelectorAll("key-developments"),
];

const toTag = (element: Element, name: BoxTag["name"], address: string): BoxTag => ({
  name,
  attributes: new Map(
    element.getAttributeNames().map((attribute) => [attribute, element.getAttribute(attribute)!]),
  ),
  address,
  inHead: element.closest("head") !== null,
});

/** The tags of scripts, frames and elements. A script's box is among the elements, too, with the script's options. */
export const findTags = (context: PageContext): BoxTag[] => [
  ...findScripts(context).map((script) => toTag(script, "script", script.src)),
  ...findFrames(context).map((frame) => toTag(frame, "iframe", frame.src)),
  ...findBoxes(context).map((element) => toTag(element, "key-developments", "")),
];
