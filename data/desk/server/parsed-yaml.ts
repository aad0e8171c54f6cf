/** Parsed YAML files, and where in them a value is. */
import { parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { DRAFT_TAG, pathOf } from "../../source/yaml/yaml-source.ts";
import type { YamlPath } from "../shared/requests.ts";

/** The last document of each file; a save changes one of hundreds. */
const parsed = new Map<string, { text: string; document: Document.Parsed }>();

/** Parses a file's text, or returns the document of the last time where the text is the same. It must not be changed. */
export function parseUnchanged(file: string, text: string): Document.Parsed {
  const last = parsed.get(file);
  if (last?.text === text) return last.document;
  const document = parseDocument(text);
  parsed.set(file, { text, document });
  return document;
}

/** Path of the deepest value or key at an offset of the file's text; a draft begins with its tag. */
export function findPathAt(document: Document.Parsed, text: string, offset: number): YamlPath {
  let path: YamlPath = [];
  visit(document, {
    Node: (_key, node, ancestors) => {
      const [from, end] = node.range!;
      const isDraft = "tag" in node && node.tag === DRAFT_TAG;
      const start = isDraft ? text.lastIndexOf(DRAFT_TAG, from) : from;
      if (offset < start || offset >= Math.max(end, start + 1)) return;
      const found = pathOf(node, ancestors);
      if (found.length >= path.length) path = found;
    },
  });
  return path;
}
