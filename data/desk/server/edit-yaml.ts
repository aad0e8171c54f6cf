/**
 * Edits a YAML file in place. Only the top-level entries that an edit touches are written again, so that comments, order
 * and layout of everything else survive byte for byte.
 */
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from "yaml";
import type { Pair } from "yaml";
import type { YamlEdit } from "../shared/desk-api.ts";

/** Longest line of the files' formatter. */
const LINE_WIDTH = 100;

/** A text that does not fit on its key's line is folded. */
const FOLDED_LENGTH = 84;

const OPTIONS = { lineWidth: LINE_WIDTH, flowCollectionPadding: true } as const;

export class EditError extends Error {}

function setTextStyle(node: Scalar): void {
  if (typeof node.value !== "string" || node.type !== undefined) return;
  if (node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
  else if (node.value.length > FOLDED_LENGTH) node.type = Scalar.BLOCK_FOLDED;
}

/** Chooses the block style of long texts, and the flow style of lists of ids, as the existing files have them. */
function setStyles(root: unknown): void {
  if (!isNode(root)) return;
  if (isScalar(root)) setTextStyle(root);
  visit(root, {
    Scalar: (_key, node) => setTextStyle(node),
    Collection: (_key, node) => {
      if (node.range || !isSeq(node)) return;
      if (node.items.length === 0) node.flow = true;
      else if (node.items.every((item) => isScalar(item) && String(item.value).length < 40))
        node.flow = true;
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

/** Serialises a document that holds only values of this edit. */
function stringify(document: Document): string {
  const text = trimFlowSequences(document.toString(OPTIONS));
  const same = JSON.stringify(parseDocument(text).toJS()) === JSON.stringify(document.toJS());
  return same ? text : document.toString({ ...OPTIONS, lineWidth: 0 });
}

/** A key that an edit added is a bare value; a parsed one is a node. */
const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function stringifyPair(pair: Pair): string {
  const map = new YAMLMap();
  // A blank line or comment above the entry is not of its source range, so it stays where it is.
  if (isNode(pair.key)) {
    pair.key.commentBefore = null;
    pair.key.spaceBefore = false;
  }
  map.items.push(pair);
  return stringify(new Document(map));
}

/** Where an entry of the top-level map begins and ends in the source, line breaks included. */
function findEntry(text: string, pair: Pair): [start: number, end: number] {
  const start = isNode(pair.key) ? pair.key.range?.[0] : undefined;
  if (start === undefined) throw new EditError("an entry without a place in the file");
  const valueEnd = isNode(pair.value) ? pair.value.range?.[1] : undefined;
  let end = valueEnd ?? start + keyOf(pair).length + 1;
  // A block's range ends after its line break; another value's before it, or before a comment on its line.
  if (text[end - 1] !== "\n") {
    const lineEnd = text.indexOf("\n", end);
    end = lineEnd === -1 ? text.length : lineEnd + 1;
  }
  return [start, end];
}

function applyEdit(document: Document, { path, ...edit }: YamlEdit): void {
  const at = [...path];
  if ("acceptDraft" in edit) {
    const node = document.getIn(at, true);
    if (isNode(node) && (isScalar(node) || isCollection(node))) delete node.tag;
    return;
  }
  if ("setNull" in edit) {
    document.setIn(at, document.createNode(null));
    return;
  }
  if (edit.value === undefined || edit.value === null) {
    document.deleteIn(at);
    return;
  }
  if ("insert" in edit && edit.insert) {
    const list = document.getIn(at.slice(0, -1), true);
    if (isSeq(list)) list.items.splice(Number(at.at(-1)), 0, document.createNode(edit.value));
    else document.setIn(at.slice(0, -1), document.createNode([edit.value]));
    return;
  }
  const old = document.getIn(at, true);
  const node = document.createNode(edit.value);
  if (isScalar(old) && isScalar(node)) {
    if (old.comment !== undefined) node.comment = old.comment;
    if (old.type === Scalar.BLOCK_FOLDED || old.type === Scalar.QUOTE_DOUBLE) {
      const text = String(node.value);
      if (old.type === Scalar.QUOTE_DOUBLE || text.length > FOLDED_LENGTH) node.type = old.type;
    }
  }
  const holder = document.getIn(at.slice(0, -1), true);
  if (isScalar(holder)) document.deleteIn(at.slice(0, -1));
  document.setIn(at, node);
}

/** The text of a new file: its first line, then the value. */
export function formatYaml(head: string, value: unknown): string {
  const document = new Document(value);
  setStyles(document.contents);
  return `${head}\n${stringify(document)}`;
}

/** The text after the edits; the same bytes where they change no value. Throws an EditError where the file is no YAML map. */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  const before = parseDocument(text);
  const document: Document = parseDocument(text);
  if (document.errors.length > 0)
    throw new EditError("the file is not YAML: correct it in a text editor first");
  // A new or empty file is a list or a map by the first path.
  if (document.contents === null)
    document.contents = typeof edits[0]?.path[0] === "number" ? new YAMLSeq() : new YAMLMap();
  for (const edit of edits) applyEdit(document, edit);
  if (before.contents === null) {
    setStyles(document.contents);
    return `${text}${stringify(new Document(document.contents))}`;
  }
  if (isSeq(document.contents)) {
    const same = JSON.stringify(before.toJS()) === JSON.stringify(document.toJS());
    if (same && !edits.some((edit) => "acceptDraft" in edit)) return text;
    setStyles(document.contents);
    return trimFlowSequences(document.toString(OPTIONS));
  }
  if (!isMap(before.contents) || !isMap(document.contents))
    throw new EditError("the file is no map");
  const touched = new Set(edits.map(({ path }) => String(path[0])));
  let result = text;
  const after = new Map(document.contents.items.map((pair) => [keyOf(pair), pair]));
  const old = before.contents.items.filter(isPair) as Pair[];
  const earlierKeys = new Set(old.map(keyOf));
  const added = [...after]
    .filter(([key]) => !earlierKeys.has(key))
    .map(([, pair]) => {
      setStyles(pair.value);
      return stringifyPair(pair);
    });
  if (added.length > 0) {
    if (old.length === 0) result = result.replace(/\{\s*\}\s*$/u, "");
    if (result !== "" && !result.endsWith("\n")) result += "\n";
    result += added.join("");
  }
  for (const pair of old.toReversed()) {
    const key = keyOf(pair);
    if (!touched.has(key)) continue;
    const [start, end] = findEntry(text, pair);
    const current = after.get(key);
    if (!current) {
      result = result.slice(0, start) + result.slice(end);
      continue;
    }
    const acceptsDraft = edits.some(
      (edit) => "acceptDraft" in edit && String(edit.path[0]) === key,
    );
    const unchanged =
      JSON.stringify(before.get(key, false)) === JSON.stringify(document.get(key, false)) &&
      !acceptsDraft;
    if (unchanged) continue;
    setStyles(current.value);
    result = result.slice(0, start) + stringifyPair(current) + result.slice(end);
  }
  return result;
}
