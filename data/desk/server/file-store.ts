/** Reads and writes the files of a story's folder: atomically, and never over a change that the page has not seen. */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { findLink } from "../../source/find-link.ts";
import { schemaComment } from "../../source/yaml/json-schemas.ts";
import type { SchemaName } from "../../source/yaml/json-schemas.ts";
import type { SavedFile } from "../shared/desk-api.ts";
import type { FileChange } from "../shared/requests.ts";
import { editYaml, setSchemaLine } from "./edit-yaml.ts";
import { formatYaml } from "../../drafting/yaml-style.ts";

/** The files that the desk may write. */
const WRITABLE =
  /^(?:(?:story|actors|corrections)\.yaml|(?:articles|developments|claims)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml)$/;

/** An article's raw text is written once and never edited; undo removes and restores it. */
const RAW_TEXT = /^articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/;

function assertWritable(change: FileChange): void {
  const { file, base } = change;
  const isCreatedOrRemoved =
    "text" in change && RAW_TEXT.test(file) && (base === null || change.text === null);
  const paths = [file, "moveTo" in change ? change.moveTo : undefined].filter(
    (path) => path !== undefined,
  );
  if (!isCreatedOrRemoved && !paths.every((path) => WRITABLE.test(path)))
    throw new PathError(`the desk does not write ${paths.join(" to ")}`);
}

/** By the first part of a file's path. */
const SCHEMAS: Readonly<Record<string, SchemaName>> = {
  "story.yaml": "story",
  "actors.yaml": "actors",
  "corrections.yaml": "corrections",
  articles: "article",
  developments: "development",
  claims: "claim",
};

/** The file on disk is not the one that the change was made to. */
export class ConflictError extends Error {
  readonly file: string;
  constructor(file: string) {
    super("Someone else, or another tab, changed the story");
    this.file = file;
  }
}

/** A path that the desk does not write. */
export class PathError extends Error {}

export const hashText = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex");

/** The path of a story's file. Throws a PathError where the file or its folder is a link, which may lead anywhere. */
function pathIn(folder: string, file: string): string {
  const link = findLink(folder, file);
  if (link !== null)
    throw new PathError(`${link} is a symbolic link; the desk reads and writes files only`);
  return join(folder, file);
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The text of a story's file; null where there is none, or a folder of its name. */
export function readText(folder: string, file: string): string | null {
  const path = pathIn(folder, file);
  return isFile(path) ? readFileSync(path, "utf8") : null;
}

/** The YAML and raw files of one of a story's folders, by path in the story's. */
export const listFiles = (folder: string, name: string): string[] =>
  existsSync(join(folder, name))
    ? readdirSync(join(folder, name))
        .filter((file) => /\.(?:yaml|txt)$/.test(file) && !file.startsWith("."))
        .toSorted()
        .map((file) => `${name}/${file}`)
    : [];

/** Hash of every YAML and raw file of a story, by path in its folder. */
export const hashFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.keys(SCHEMAS)
      .flatMap((name) => (name.endsWith(".yaml") ? [name] : listFiles(folder, name)))
      .map((file) => [file, pathIn(folder, file)] as const)
      .filter(([, path]) => isFile(path))
      .map(([file, path]) => [file, hashText(readFileSync(path))]),
  );

/** The first file whose hash differs between two states of a story, or undefined. */
export const findChanged = (
  a: Record<string, string>,
  b: Record<string, string>,
): string | undefined => Object.keys({ ...a, ...b }).find((file) => a[file] !== b[file]);

function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // In the same folder, so that the rename is one step; verification skips names with a leading dot.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  writeFileSync(temporary, text, { flag: "wx" });
  renameSync(temporary, path);
}

function textAfter(folder: string, before: string | null, change: FileChange): string | null {
  if ("text" in change) return change.text;
  const schema = SCHEMAS[change.file.split("/")[0]!]!;
  const head = schemaComment(join(folder, change.file), schema);
  if ("value" in change) return formatYaml(head, change.value);
  return setSchemaLine(editYaml(before ?? `${head}\n`, change.edits), head);
}

/** Saves all changes or none. Throws a ConflictError, PathError or EditorError before anything is written. */
export function saveFiles(folder: string, changes: readonly FileChange[]): SavedFile[] {
  const saved = changes.flatMap((change): SavedFile[] => {
    const { file, base } = change;
    const moveTo = "moveTo" in change && change.moveTo !== undefined ? change.moveTo : file;
    assertWritable(change);
    const before = readText(folder, file);
    if ((before === null ? null : hashText(before)) !== base) throw new ConflictError(file);
    const after = textAfter(folder, before, change);
    if (moveTo === file) return [{ file, before, after }];
    if (readText(folder, moveTo) !== null) throw new ConflictError(moveTo);
    return [
      { file, before, after: null },
      { file: moveTo, before: null, after },
    ];
  });
  for (const { file, before, after } of saved)
    if (after === null) rmSync(join(folder, file), { force: true });
    else if (after !== before) writeAtomically(join(folder, file), after);
  return saved;
}
