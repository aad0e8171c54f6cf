/** The style in which the desk writes YAML: that of the files' formatter. */
import { Document, isNode, isScalar, parseDocument, Scalar, visit } from "yaml";

/** Longest line of the files' formatter. */
const LINE_WIDTH = 100;

/** A text that does not fit on its key's line is folded. */
export const FOLDED_LENGTH = 84;

const OPTIONS = { lineWidth: LINE_WIDTH, flowCollectionPadding: true } as const;

const isShort = (item: unknown): boolean => isScalar(item) && String(item.value).length < 40;

/** Chooses the block style of long texts, and the flow style of lists of ids, as the existing files have them. */
export function setStyles(root: unknown): void {
  if (!isNode(root)) return;
  visit(root, {
    Scalar: (_key, node) => {
      if (typeof node.value !== "string" || node.type !== undefined) return;
      if (node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
      else if (node.value.length > FOLDED_LENGTH) node.type = Scalar.BLOCK_FOLDED;
    },
    Seq: (_key, node) => {
      if (!node.range && node.items.every(isShort)) node.flow = true;
    },
    Map: (_key, node) => {
      if (!node.range && node.has("lines")) node.flow = true;
    },
  });
}

/** `[ a, b ]` as `[a, b]`, which the files' formatter writes; maps retain their spaces. */
function trimFlowSequences(text: string): string {
  const spaces: [start: number, end: number][] = [];
  visit(parseDocument(text), {
    Seq: (_key, { flow, range }) => {
      if (!flow || !range || text[range[0]] !== "[") return;
      const inner = text.slice(range[0] + 1, range[1] - 1);
      const before = inner.length - inner.trimStart().length;
      const after = inner.length - inner.trimEnd().length;
      if (inner.includes("\n")) return;
      if (before > 0) spaces.push([range[0] + 1, range[0] + 1 + before]);
      if (after > 0 && inner.trim() !== "") spaces.push([range[1] - 1 - after, range[1] - 1]);
    },
  });
  return spaces
    .toSorted((a, b) => b[0] - a[0])
    .reduce((result, [start, end]) => result.slice(0, start) + result.slice(end), text);
}

/** Serialises a document with the comments that it has. */
export const stringifyAll = (document: Document): string =>
  trimFlowSequences(document.toString(OPTIONS));

/** Serialises values that an edit writes; lines are not folded where that would change a text. */
export function stringify(document: Document): string {
  const text = stringifyAll(document);
  const same = JSON.stringify(parseDocument(text).toJS()) === JSON.stringify(document.toJS());
  return same ? text : document.toString({ ...OPTIONS, lineWidth: 0 });
}

/** The text of a new file: its first line, then the value. */
export function formatYaml(head: string, value: unknown): string {
  const document = new Document(value);
  setStyles(document.contents);
  return `${head}\n${stringify(document)}`;
}
