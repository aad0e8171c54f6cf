/** Writes YAML in which drafted values have the tag `!draft`, with the reason in a comment above. */
import { Document, isCollection, isMap, isNode, isScalar, isSeq } from "yaml";
import { DRAFT_TAG } from "../source/yaml/yaml-source.ts";
import { setFlow } from "./yaml-style.ts";

/** A value that an editor has to confirm, and the reason for it. */
export class DraftValue {
  readonly value: unknown;
  readonly why: string;
  constructor(value: unknown, why = "") {
    this.value = value;
    this.why = why;
  }
}

const unwrap = (value: unknown): unknown => {
  if (value instanceof DraftValue) return unwrap(value.value);
  if (Array.isArray(value)) return value.map((item) => unwrap(item));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]));
  return value;
};

/** On one line: the text after a line break would not be a comment. */
const comment = (text: string): string => ` ${text.replaceAll(/\s+/gu, " ").trim()}`;

function tagDrafts(node: unknown, value: unknown, addComment: (text: string) => void): void {
  if (value instanceof DraftValue) {
    if (value.why !== "") addComment(value.why);
    if (isNode(node) && (isScalar(node) || isCollection(node))) node.tag = DRAFT_TAG;
    tagDrafts(node, value.value, addComment);
  } else if (isSeq(node) && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = node.items[index];
      tagDrafts(inner, item, (text) => {
        if (isNode(inner)) inner.commentBefore = comment(text);
      });
    }
  } else if (isMap(node) && typeof value === "object" && value !== null) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      tagDrafts(pair.value, Reflect.get(value, key), (text) => {
        if (isScalar(pair.key)) pair.key.commentBefore = comment(text);
      });
    }
  }
}

/** @param head comment lines for the top of the file, each with its `#` */
export function toDraftYaml(head: readonly string[], value: unknown): string {
  const document = new Document(unwrap(value));
  setFlow(document.contents);
  tagDrafts(document.contents, value, () => {});
  const lines = head.map((line) => `${line}\n`).join("");
  return `${lines}${document.toString({ lineWidth: 0 })}`;
}
