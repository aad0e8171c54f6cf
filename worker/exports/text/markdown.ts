/** Writes Markdown (CommonMark). The library escapes what would be markup in the text. */
import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";

export const rootToMarkdown = (root: Root): string =>
  toMarkdown(root, { bullet: "-", resourceLink: true });
