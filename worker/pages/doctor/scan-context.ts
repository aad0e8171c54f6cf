/** The input of the doctor's checks, and functions that read a page's tags. */
import type { Finding } from "../../../widget/doctor/finding.ts";
import { findStory } from "../../../widget/frame/content-url.ts";
import type { StoryEntry } from "../../corpus/corpus.ts";
import { addressOf, type ScannedPage, type ScannedTag } from "./scan-page.ts";

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

/** A check returns what to change; nothing if it finds no problem. */
export type PageCheck = (context: ScanContext) => Finding[];

/** The tag with the attributes by which its developer recognises it. */
export const quoteTag = ({ name, attributes }: ScannedTag): string => {
  const shown = ["story", "src", "data-src", "type"]
    .filter((attribute) => attributes.has(attribute))
    .map((attribute) => ` ${attribute}="${attributes.get(attribute)}"`);
  return `<${name}${shown.join("")}>`;
};

/** The absolute URL that a tag loads; null if it has none. */
export const resolveAddress = (tag: ScannedTag, base: URL): URL | null =>
  URL.parse(addressOf(tag), base);

/** Id of the story that a tag names; null for a script that any story's element uses. */
export function storyOf(tag: ScannedTag, base: URL): string | null {
  if (tag.name === "key-developments") return tag.attributes.get("story") ?? null;
  const named = tag.attributes.get("data-story");
  if (named) return named;
  return findStory(resolveAddress(tag, base)?.pathname ?? "") ?? null;
}

/** The value of an option as the tag sets it; null if it does not. */
export const readOption = (tag: ScannedTag, name: string, base: URL): string | null =>
  tag.name === "iframe"
    ? (resolveAddress(tag, base)?.searchParams.get(name) ?? null)
    : (tag.attributes.get(tag.name === "script" ? `data-${name}` : name) ?? null);
