/** Markdown (CommonMark). The library escapes whatever in the sources' words could be taken for markup. */
import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";

export const rootToMarkdown = (root: Root): string =>
  toMarkdown(root, { bullet: "-", resourceLink: true });
