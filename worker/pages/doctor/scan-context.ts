/** The input of the doctor's checks. */
import type { BoxTag } from "../../../widget/doctor/box-tag.ts";
import type { Finding } from "../../../widget/doctor/finding.ts";
import type { StoryEntry } from "../../corpus/corpus.ts";
import type { ScannedPage } from "./scan-page.ts";

export interface ScanContext {
  page: ScannedPage;
  /** The page's address after redirects. */
  url: URL;
  /** Headers of the page's response. */
  headers: Headers;
  /** Public address of the service. */
  origin: string;
  /** The service's stories. */
  stories: readonly Pick<StoryEntry, "id" | "edition" | "editions">[];
}

/** A check returns what to change; an empty list if it finds no problem. */
export type PageCheck = (context: ScanContext) => Finding | Finding[];

/** The tag with the attributes by which its developer recognises it. */
export const quoteTag = ({ name, attributes }: BoxTag): string => {
  const shown = ["story", "src", "data-src", "type"]
    .filter((attribute) => attributes.has(attribute))
    .map((attribute) => ` ${attribute}="${attributes.get(attribute)}"`);
  return `<${name}${shown.join("")}>`;
};
