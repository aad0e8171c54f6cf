/** A Markdown tree as HTML for feed readers: no attributes but links, no classes, nothing that could run. */
import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";

export const toHtmlText = (nodes: readonly RootContent[]): string =>
  toHtml(toHast({ type: "root", children: [...nodes] }));
