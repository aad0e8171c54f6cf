/** Writes YAML in which a drafted value carries `!draft`, and its reason stands above it as a comment. */
import { Document, isCollection, isMap, isNode, isScalar, isSeq } from "yaml";
import { DRAFT_TAG } from "../source/yaml-source.ts";

/** A value that an editor has to settle, and why it was drafted so. */
export class DraftValue {
  readonly value: unknown;
  readonly why: string;
  constructor(value: unknown, why = "") {
    this.value = value;
    this.why = why;
  }
}

const bare = (value: unknown): unknown => {
  if (value instanceof DraftValue) return bare(value.value);
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  return value;
};

/** A comment is one line: a line break in it would begin a line that is no comment. */
const comment = (text: string): string => ` ${text.replaceAll(/\s+/gu, " ").trim()}`;

function mark(node: unknown, value: unknown, above: (text: string) => void): void {
  if (value instanceof DraftValue) {
    if (value.why !== "") above(value.why);
    if (isNode(node) && (isScalar(node) || isCollection(node))) node.tag = DRAFT_TAG;
    mark(node, value.value, above);
  } else if (isSeq(node) && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = node.items[index];
      mark(inner, item, (text) => {
        if (isNode(inner)) inner.commentBefore = comment(text);
      });
    }
  } else if (isMap(node) && typeof value === "object" && value !== null) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      mark(pair.value, Reflect.get(value, key), (text) => {
        if (isScalar(pair.key)) pair.key.commentBefore = comment(text);
      });
    }
  }
}

/** Lists of plain values and small maps of them read better on one line. */
function setFlow(node: unknown): void {
  if (isSeq(node)) {
    if (node.items.every((item) => isScalar(item))) node.flow = true;
    else for (const item of node.items) setFlow(item);
  } else if (isMap(node)) {
    if (node.has("lines")) node.flow = true;
    else for (const { value } of node.items) setFlow(value);
  }
}

/** The file's text: comment lines as given, then the value. Reading it back gives the value with the marks taken off. */
export function toDraftYaml(head: readonly string[], value: unknown): string {
  const document = new Document(bare(value));
  setFlow(document.contents);
  mark(document.contents, value, () => {});
  const lines = head.map((line) => `${line}\n`).join("");
  return `${lines}${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}
