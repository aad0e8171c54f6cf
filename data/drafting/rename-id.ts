/** Plans a rename: of the file or key that has the id, and of every reference to it. `formerIds` keeps old links working. */
import { parse, parseDocument } from "yaml";
import { replaceAt, replaceValues } from "../source/yaml/replace-values.ts";
import { valueAt } from "../source/yaml/value-at.ts";
import { findReferencedKind, type RenamableKind } from "../model/referenced-kinds.ts";
import { StoryFolder } from "../source/story-folder.ts";
import { formatDiagnostic } from "../source/diagnostic.ts";
import { assertSlug, EditorError } from "../source/editor-error.ts";

/** A file that may refer to the id cannot be read. */
export class UnreadableFileError extends EditorError {}

interface RenamePlan {
  /** New texts, by path in the story's folder. */
  files: Map<string, string>;
  /** Old and new paths of the files that move. */
  moves: [from: string, to: string][];
}

/** Paths, in the folder of the story, of the files that are named after the id; an actor has none. */
export function findOwnFiles(story: StoryFolder, kind: RenamableKind, id: string): string[] {
  if (kind === "actor") return [];
  const pattern =
    kind === "development"
      ? new RegExp(`^(?:\\d{4}(?:-\\d{2}){0,2}|undated)-${RegExp.escape(id)}\\.yaml$`)
      : new RegExp(`^${RegExp.escape(id)}\\.(?:yaml|txt)$`);
  return story
    .list(`${kind}s`)
    .filter((name) => pattern.test(name))
    .map((name) => `${kind}s/${name}`);
}

/** The texts of the YAML files that editors write, by path in the story's folder. Throws an EditorError if one cannot be read. */
function readYamlFiles(story: StoryFolder): Map<string, string> {
  const paths = [
    ...["story.yaml", "actors.yaml", "corrections.yaml"].map((name) => [name]),
    ...["articles", "developments", "claims"].flatMap((folder) =>
      story.list(folder).map((name) => [folder, name]),
    ),
  ].filter((path) => path.at(-1)!.endsWith(".yaml"));
  const texts = new Map<string, string>();
  for (const path of paths) {
    const bytes = story.bytes(...path);
    const text = bytes && story.text(bytes, story.reporter(...path));
    if (text !== null) texts.set(path.join("/"), text);
  }
  const [problem] = story.problems;
  if (problem) throw new UnreadableFileError(formatDiagnostic(problem));
  return texts;
}

/** Adds an id to the list `formerIds` of the map at `path`. */
function addFormerId(text: string, path: readonly string[], id: string): string {
  const former = valueAt(parse(text), [...path, "formerIds"]);
  if (former !== undefined) {
    const ids = [...(Array.isArray(former) ? former.map(String) : []), id];
    return replaceAt(text, [...path, "formerIds"], `[${ids.join(", ")}]`);
  }
  const [key] = path;
  if (key === undefined) return `${text.trimEnd()}\nformerIds: [${id}]\n`;
  return text.replace(
    new RegExp(`^${RegExp.escape(key)}:[ \\t]*(\\r?\\n)`, "mu"),
    (line, newline: string) => `${line}  formerIds: [${id}]${newline}`,
  );
}

/** Plans the rename without writing it. Throws an EditorError if the id cannot be renamed. */
export function planRename(
  folder: string,
  kind: RenamableKind,
  from: string,
  to: string,
): RenamePlan {
  assertSlug(to);
  const story = new StoryFolder(folder);
  const texts = readYamlFiles(story);
  const hasKey = (id: string): boolean => parseDocument(texts.get("actors.yaml") ?? "").has(id);
  const exists = (id: string): boolean =>
    kind === "actor" ? hasKey(id) : findOwnFiles(story, kind, id).length > 0;
  if (!exists(from)) throw new EditorError(`there is no ${kind} "${from}"`);
  if (exists(to)) throw new EditorError(`the story has another ${kind} with the address “${to}”`);
  const files = new Map<string, string>();
  for (const [file, text] of texts) {
    const renamed = replaceValues(text, (path, value, isKey) => {
      if (value !== from) return null;
      if (isKey) return kind === "actor" && file === "actors.yaml" && path.length === 1 ? to : null;
      return findReferencedKind(path) === kind ? to : null;
    });
    if (renamed !== text) files.set(file, renamed);
  }
  const ownFile =
    kind === "actor"
      ? "actors.yaml"
      : findOwnFiles(story, kind, from).find((file) => file.endsWith(".yaml"));
  if (ownFile !== undefined) {
    const text = files.get(ownFile) ?? texts.get(ownFile) ?? "";
    files.set(ownFile, addFormerId(text, kind === "actor" ? [to] : [], from));
  }
  const moves = findOwnFiles(story, kind, from).map((file): [string, string] => [
    file,
    file.replace(new RegExp(`${RegExp.escape(from)}(\\.\\w+)$`, "u"), `${to}$1`),
  ]);
  return { files, moves };
}
