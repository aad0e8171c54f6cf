/** The style in which drafting and the desk write YAML: that of the files' formatter. */
import { Document, isNode, isScalar, parseDocument, Scalar, visit, YAMLMap, YAMLSeq } from "yaml";

/** Longest line of the files' formatter. */
const LINE_WIDTH = 100;

/** A text that does not fit on its key's line is folded. */
export const FOLDED_LENGTH = 84;

const isShort = (item: unknown): boolean => isScalar(item) && String(item.value).length < 40;

/** Sets what stands inside the brackets of a collection on one line, where the library has one padding for `{ a: b }` and `[ a, b ]`. */
function setPadding(node: YAMLMap | YAMLSeq, flowCollectionPadding: "" | " "): void {
  const write = node.toString.bind(node);
  node.toString = (context, ...rest) =>
    write(context && { ...context, flowCollectionPadding }, ...rest);
}

/** Writes new lists of short values, and new maps with `lines`, on one line, and pads maps alone, as the formatter does. */
export function setFlow(root: unknown): void {
  if (!isNode(root)) return;
  visit(root, {
    Seq: (_key, node) => {
      if (!node.range && node.items.every(isShort)) node.flow = true;
      setPadding(node, "");
    },
    Map: (_key, node) => {
      if (!node.range && node.has("lines")) node.flow = true;
      setPadding(node, " ");
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
