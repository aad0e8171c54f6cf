/** Converts a Markdown tree to plain text. The URLs of links are written out only in headings. */
import type { Nodes, RootContent } from "mdast";

const UNDERLINES = ["=", "-", "~"];

/** Throws on a node type that the exports do not use. */
function toText(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "strong":
    case "link":
    case "paragraph":
      return node.children.map(toText).join("");
    case "heading": {
      const title = node.children.map(toText).join("");
      const address = node.children.flatMap((child) => (child.type === "link" ? [child.url] : []));
      const line = (UNDERLINES[node.depth - 1] ?? "-").repeat(Math.min(title.length, 72));
      return [title, line, ...address].join("\n");
    }
    case "blockquote":
      return node.children.map((child) => `    ${toText(child)}`).join("\n");
    case "list":
      return node.children.map((item) => `- ${item.children.map(toText).join("\n  ")}`).join("\n");
    default:
      throw new Error(`plain text cannot show a ${node.type}`);
  }
}

export const toPlainText = (nodes: readonly RootContent[]): string =>
  nodes.map(toText).join("\n\n");
