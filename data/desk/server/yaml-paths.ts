/** Paths of values in a YAML text: of the one at a place, and of all that are still drafts. */
import { parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { DRAFT_TAG, pathOf } from "../../source/yaml/yaml-source.ts";
import type { YamlPath } from "../shared/desk-api.ts";

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

/** Path of the deepest value or key at a place, counted from 1. */
export function findPathAt(
  document: Document.Parsed,
  text: string,
  line: number,
  column: number,
): YamlPath {
  let offset = column - 1;
  for (let at = 1, start = 0; at < line; at++) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) break;
    offset = start + column - 1;
  }
  let path: YamlPath = [];
  visit(document, {
    Node: (_key, node, ancestors) => {
      if (
        node.range &&
        node.range[0] <= offset &&
        offset < Math.max(node.range[1], node.range[0] + 1)
      ) {
        const found = pathOf(node, ancestors);
        if (found.length >= path.length) path = found;
      }
    },
  });
  return path;
}

/** Values that carry the draft's tag. */
export function listDrafts(document: Document): YamlPath[] {
  const paths: YamlPath[] = [];
  visit(document, {
    Node: (_key, node, ancestors) => {
      if ("tag" in node && node.tag === DRAFT_TAG) paths.push(pathOf(node, ancestors));
    },
  });
  return paths;
}
