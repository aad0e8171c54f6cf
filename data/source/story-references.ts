/** Where the files of a story refer to something by its id. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./diagnostic.ts";
import { replaceValues } from "./edit-yaml.ts";
import { isIgnored } from "./ignored-files.ts";
import { toDisplayPath } from "./paths.ts";
import { YamlSource } from "./yaml-source.ts";
import type { Path } from "./yaml-source.ts";

/** What has an id that other files refer to. */
export type Kind = "development" | "article" | "actor" | "claim" | "statement";

/** Those that keep their old id in `formerIds` when they are renamed. */
export const RENAMED_KINDS = ["development", "article", "actor"] as const satisfies Kind[];

/** The keys whose values are ids of each kind. */
const KEYS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  development: new Set(
    "denies respondsTo reactsTo follows confirms developments development settledBy".split(" "),
  ),
  article: new Set(["article"]),
  actor: new Set("actors speaker addressee sides side memberOf".split(" ")),
  claim: new Set(["claim"]),
  statement: new Set(["answers", "statement"]),
};

/** Whether the value at a path is an id of the kind. A status is `by` actors; what others said is by a name. */
export function isReference(kind: Kind, path: Path): boolean {
  const key = path.findLast((part) => typeof part === "string");
  if (kind === "actor" && key === "by") return path.includes("status");
  return typeof key === "string" && KEYS[kind].has(key);
}

/** Paths, from the story's folder, of its YAML files that editors write. */
export const listYamlFiles = (folder: string): string[] => [
  ...["story.yaml", "actors.yaml", "corrections.yaml"].filter((file) =>
    existsSync(join(folder, file)),
  ),
  ...["articles", "developments", "claims"].flatMap((room) =>
    existsSync(join(folder, room))
      ? readdirSync(join(folder, room))
          .filter((name) => name.endsWith(".yaml") && !isIgnored(name))
          .toSorted()
          .map((name) => `${room}/${name}`)
      : [],
  ),
];

/** The place of every reference, in the order of the files. */
export function findReferences(folder: string, kind: Kind, id: string): Place[] {
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
