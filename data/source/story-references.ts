/** Finds references by id in the files of a story. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./diagnostic.ts";
import { replaceValues } from "./yaml/edit-yaml.ts";
import { isIgnored } from "./ignored-files.ts";
import { toDisplayPath } from "./paths.ts";
import { YamlSource } from "./yaml/yaml-source.ts";
import type { Path } from "./yaml/yaml-source.ts";

/** Kinds of objects that have `formerIds`. */
export const RENAMABLE_KINDS = ["development", "article", "actor"] as const;

export type RenamableKind = (typeof RENAMABLE_KINDS)[number];

/** Kinds of objects whose references are found. */
type ReferencedKind = RenamableKind | "statement";

/** The keys whose values are ids of each kind. */
const KEYS: Readonly<Record<ReferencedKind, ReadonlySet<string>>> = {
  development: new Set(
    "denies respondsTo reactsTo follows confirms developments development settledBy".split(" "),
  ),
  article: new Set(["article"]),
  actor: new Set("actors speaker addressee sides side memberOf".split(" ")),
  statement: new Set(["answers", "statement"]),
};

/** Whether the value at a path is an id of the kind. `by` of a status has ids of actors; `by` of a claim's `others` has a name. */
export function isReference(kind: ReferencedKind, path: Path): boolean {
  const key = path.findLast((part) => typeof part === "string");
  if (kind === "actor" && key === "by") return path.includes("status");
  return typeof key === "string" && KEYS[kind].has(key);
}

/** The YAML files that editors write, as paths in the story's folder. */
export const listYamlFiles = (folder: string): string[] => [
  ...["story.yaml", "actors.yaml", "corrections.yaml"].filter((file) =>
    existsSync(join(folder, file)),
  ),
  ...["articles", "developments", "claims"].flatMap((subfolder) =>
    existsSync(join(folder, subfolder))
      ? readdirSync(join(folder, subfolder))
          .filter((name) => name.endsWith(".yaml") && !isIgnored(name))
          .toSorted()
          .map((name) => `${subfolder}/${name}`)
      : [],
  ),
];

/** The position of every reference to an object, in the order of the files. */
export function findReferences(folder: string, kind: ReferencedKind, id: string): Place[] {
  return listYamlFiles(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const source = new YamlSource(toDisplayPath(join(folder, file)), text);
    const places: Place[] = [];
    replaceValues(text, (path, value, isKey) => {
      if (!isKey && value === id && isReference(kind, path)) places.push(source.place(path));
      return null;
    });
    return places;
  });
}
