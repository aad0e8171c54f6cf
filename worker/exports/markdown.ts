/** The forms in Markdown (CommonMark); the library escapes whatever the sources' words could be mistaken for. */
import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { boxContent } from "./content.ts";
import type { Publication } from "./publication.ts";

export const rootToMarkdown = (root: Root): string =>
  toMarkdown(root, { bullet: "-", resourceLink: true });

/** `/v1/stories/{story}.md`: the box for a newsletter. */
export const toBoxMarkdown = ({ digest, urls }: Publication): string =>
  rootToMarkdown(boxContent(digest, urls));
