/** Converts a Markdown tree to HTML for feed readers: without scripts, and without attributes except href. */
import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";

export const toHtmlText = (nodes: readonly RootContent[]): string =>
  toHtml(toHast({ type: "root", children: [...nodes] }));
