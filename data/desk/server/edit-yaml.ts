/**
 * Edits a YAML file in place. Only the top-level entries that an edit touches are written again, so that comments, order
 * and layout of everything else survive byte for byte.
 */
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from "yaml";
import type { Node, Pair } from "yaml";
import { replaceRanges, type TextRange } from "../../model/text/text-range.ts";
import type { YamlEdit, YamlPath } from "../shared/requests.ts";
import { EditorError } from "../../source/editor-error.ts";
import { FOLDED_LENGTH, setStyles, stringify } from "../../drafting/yaml-style.ts";

const UNREADABLE =
  "This part of the story was changed outside the desk and cannot be read: correct it there first.";

/** A key that an edit added is a bare value; a parsed one is a node. */
const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function stringifyPair(pair: Pair): string {
  setStyles(pair.value);
  const map = new YAMLMap();
  // A blank line or comment above the entry is not of its source range, so it stays where it is.
  if (isNode(pair.key)) {
    pair.key.commentBefore = null;
    pair.key.spaceBefore = false;
  }
  map.items.push(pair);
  return stringify(new Document(map));
}

/** Where the entries of the top-level map begin and end in the source, line breaks included. */
const locateEntries = (text: string, { items }: YAMLMap): ({ key: string } & TextRange)[] =>
  items.map((pair) => {
    const start = isNode(pair.key) ? pair.key.range?.[0] : undefined;
    if (start === undefined) throw new EditorError(UNREADABLE);
    const valueEnd = isNode(pair.value) ? pair.value.range?.[1] : undefined;
    let end = valueEnd ?? start + keyOf(pair).length + 1;
    // A block's range ends after its line break; another value's before it, or before a comment on its line.
    if (text[end - 1] !== "\n") {
      const lineEnd = text.indexOf("\n", end);
      end = lineEnd === -1 ? text.length : lineEnd + 1;
    }
    return { key: keyOf(pair), start, end };
  });

/** Whether the value at a path, as JSON, is another one. */
function differs(document: Document, path: YamlPath, value: unknown): boolean {
  const node = document.getIn(path, true);
  const before: unknown = isNode(node) ? node.toJS(document) : node;
  return JSON.stringify(before) !== JSON.stringify(value);
}

/** A node for a value that takes the place of another, whose comment and style it has. */
function createSuccessor(document: Document, old: unknown, value: unknown): Node {
  const node = document.createNode(value);
  if (!isScalar(old) || !isScalar(node)) return node;
  if (old.comment !== undefined) node.comment = old.comment;
  const isLong = String(node.value).length > FOLDED_LENGTH;
  if (old.type === Scalar.QUOTE_DOUBLE || (old.type === Scalar.BLOCK_FOLDED && isLong))
    node.type = old.type;
  return node;
}

/** Returns whether the edit changed anything. */
function applyEdit(document: Document, { path, ...edit }: YamlEdit): boolean {
  if ("acceptDraft" in edit) {
    const node = document.getIn(path, true);
    if (!isScalar(node) && !isCollection(node)) return false;
    delete node.tag;
    return true;
  }
  if ("setNull" in edit) {
    document.setIn(path, document.createNode(null));
    return true;
  }
  if ("append" in edit || "prepend" in edit) {
    const list = document.getIn(path, true);
    const item = document.createNode("append" in edit ? edit.append : edit.prepend);
    if (!isSeq(list)) document.setIn(path, document.createNode([item]));
    else if ("append" in edit) list.items.push(item);
    else list.items.unshift(item);
    return true;
  }
  if (edit.value === undefined || edit.value === null) return document.deleteIn(path);
  if (!differs(document, path, edit.value)) return false;
  const node = createSuccessor(document, document.getIn(path, true), edit.value);
  const parent = path.slice(0, -1);
  if (isScalar(document.getIn(parent, true))) document.deleteIn(parent);
  document.setIn(path, node);
  return true;
}

/** Edits what is below the line that names the schema. */
function editBody(text: string, edits: readonly YamlEdit[]): string {
  const document: Document = parseDocument(text);
  if (document.errors.length > 0) throw new EditorError(UNREADABLE);
  const isEmpty = document.contents === null;
  // An empty file becomes a list where an item is added to it, and otherwise a map.
  document.contents ??= edits[0]?.path.length === 0 ? new YAMLSeq() : new YAMLMap();
  const { contents } = document;
  if (!isMap(contents) && !isSeq(contents)) throw new EditorError(UNREADABLE);
  // Only an empty list needs brackets.
  if (isSeq(contents) && contents.items.length === 0) contents.flow = false;
  const entries = isMap(contents) ? locateEntries(text, contents) : [];
  const changed = edits.filter((edit) => applyEdit(document, edit));
  if (changed.length === 0) return text;
  if (isSeq(contents)) {
    setStyles(contents);
    return isEmpty ? `${text}${stringify(new Document(contents))}` : stringify(document);
  }
  const after = new Map(contents.items.map((pair) => [keyOf(pair), pair]));
  const touched = new Set(changed.map(({ path }) => String(path[0])));
  const changedEntries = entries.filter(({ key }) => touched.has(key));
  const edited = replaceRanges(text, changedEntries, ({ key }) => {
    const pair = after.get(key);
    return pair ? stringifyPair(pair) : "";
  });
  const before = new Set(entries.map(({ key }) => key));
  const added = contents.items.filter((pair) => !before.has(keyOf(pair))).map(stringifyPair);
  if (added.length === 0) return edited;
  const head = entries.length === 0 ? edited.replace(/\{\s*\}\s*$/u, "") : edited;
  return `${head}${/[^\n]$/u.test(head) ? "\n" : ""}${added.join("")}`;
}

const SCHEMA_LINE = /^\ufeff?# yaml-language-server:[^\n]*\n/u;

/** The text with this first line, instead of another that names a schema. */
export const setSchemaLine = (text: string, head: string): string =>
  `${head}\n${text.replace(SCHEMA_LINE, "")}`;

/** The text after the edits; the same bytes where they change no value. Throws an EditorError where the file is no YAML map or list. */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  // Parsed, it would be a comment of the first entry, which goes where that goes.
  const head = SCHEMA_LINE.exec(text)?.[0] ?? "";
  return head + editBody(text.slice(head.length), edits);
}
