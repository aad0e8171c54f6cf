/** The style in which drafting and the desk write YAML: that of the files' formatter. */
import { Document, isNode, isScalar, parseDocument, Scalar, visit, YAMLSeq } from "yaml";

/** Longest line of the files' formatter. */
const LINE_WIDTH = 100;

/** A text that does not fit on its key's line is folded. */
export const FOLDED_LENGTH = 84;

const isShort = (item: unknown): boolean => isScalar(item) && String(item.value).length < 40;

/** Writes new lists of short values, and new maps with `lines`, on one line, as the existing files have them. */
export function setFlow(root: unknown): void {
  if (!isNode(root)) return;
  visit(root, {
    Seq: (_key, node) => {
      if (!node.range && node.items.every(isShort)) node.flow = true;
      // The library pads both `{ a: b }` and `[ a, b ]` or neither; the formatter pads maps alone.
      if (node.flow)
        node.toString = (context, ...rest) =>
          YAMLSeq.prototype.toString.call(
            node,
            context && { ...context, flowCollectionPadding: "" },
            ...rest,
          );
    },
    Map: (_key, node) => {
      if (!node.range && node.has("lines")) node.flow = true;
    },
  });
}

/** Chooses the flow style of lists and maps, and the block style of long texts. */
export function setStyles(root: unknown): void {
  if (!isNode(root)) return;
  setFlow(root);
  visit(root, {
    Scalar: (_key, node) => {
      if (typeof node.value !== "string" || node.type !== undefined) return;
      if (node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
      else if (node.value.length > FOLDED_LENGTH) node.type = Scalar.BLOCK_FOLDED;
    },
  });
}

/** Serialises values that an edit writes; lines are not folded where that would change a text. */
export function stringify(document: Document): string {
  const text = document.toString({ lineWidth: LINE_WIDTH });
  const same = JSON.stringify(parseDocument(text).toJS()) === JSON.stringify(document.toJS());
  return same ? text : document.toString({ lineWidth: 0 });
}

/** The text of a new file: its first line, then the value. */
export function formatYaml(head: string, value: unknown): string {
  const document = new Document(value);
  setStyles(document.contents);
  return `${head}\n${stringify(document)}`;
}
