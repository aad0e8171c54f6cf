/**
 * The last parsed document of each file, so that a save parses only the file it changes. Parsing a story's 46 files takes 15 to 45 ms,
 * and a file is needed again for each of its problems. Drop it when a save no longer reads the whole story.
 */
import { parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { DRAFT_TAG, pathOf } from "../../source/yaml/yaml-source.ts";
import type { YamlPath } from "../shared/requests.ts";

/** By the path of the file. */
const parsed = new Map<string, { text: string; document: Document.Parsed }>();

/** Parses a file's text, or returns the previous document if the text is the same. Callers must not modify it. */
export function parseCached(file: string, text: string): Document.Parsed {
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
