/** Replaces single values in a YAML file and leaves every other byte unchanged. */
import { isNode, parseDocument, visit } from "yaml";
import { replaceRanges, type TextRange } from "../../model/text/text-range.ts";
import { pathToNode, type Path } from "./yaml-source.ts";

/** Returns the new text of a value; null leaves it unchanged. `isKey`: whether the value is a key. */
type Replace = (path: Path, value: string, isKey: boolean) => string | null;

/** The text with the values and keys replaced for which `replace` returns another text. */
export function replaceValues(text: string, replace: Replace): string {
  const edits: (TextRange & { value: string })[] = [];
  visit(parseDocument(text), {
    Scalar: (key, node, ancestors) => {
      if (!node.range || typeof node.value !== "string") return;
      const value = replace(pathToNode(node, ancestors), node.value, key === "key");
      if (value !== null) edits.push({ start: node.range[0], end: node.range[1], value });
    },
  });
  return replaceRanges(text, edits, ({ value }) => value);
}

/** The text with the value at a path replaced; unchanged if there is none. */
export function replaceAt(text: string, path: Path, value: string): string {
  const node: unknown = parseDocument(text).getIn(path, true);
  if (!isNode(node) || !node.range) return text;
  const [start, end] = node.range;
  return replaceRanges(text, [{ start, end }], () => value);
}
