/** Builders of Markdown nodes (mdast) for the text exports. */
import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Text,
} from "mdast";
import { fillParts } from "../../../widget/i18n/fill.ts";

export const text = (value: string): Text => ({ type: "text", value });

export const strong = (value: string): PhrasingContent => ({
  type: "strong",
  children: [text(value)],
});

export const link = (value: string, url: string): Link => ({
  type: "link",
  url,
  children: [text(value)],
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  children,
});

export const heading = (depth: Heading["depth"], ...children: PhrasingContent[]): Heading => ({
  type: "heading",
  depth,
  children,
});

export const blockquote = (...children: BlockContent[]): Blockquote => ({
  type: "blockquote",
  children,
});

export const list = (items: readonly Paragraph[][]): List => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: "listItem",
    spread: children.length > 1,
    children,
  })),
});

/** A label of the interface with nodes in its placeholders. */
export const phrase = (label: string, ...values: PhrasingContent[][]): PhrasingContent[] =>
  fillParts(label, ...values).flatMap((part) => (typeof part === "string" ? text(part) : part));
