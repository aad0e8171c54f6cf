/** Finds references by id in the files of a story. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isIgnored } from "./ignored-files.ts";
import type { Story } from "./story.ts";
import type { Path, YamlSource } from "./yaml/yaml-source.ts";

/** Kinds of objects that have `formerIds`. */
export const RENAMABLE_KINDS = ["development", "article", "actor"] as const;

export type RenamableKind = (typeof RENAMABLE_KINDS)[number];

/** Kinds of objects that files refer to by id. */
export type ReferencedKind =
  | RenamableKind
  | "statement"
  | "claim"
  | "occasion"
  | "origin"
  | "edition";

const KEYS: readonly (readonly [kind: ReferencedKind, keys: string])[] = [
  ["development", "denies respondsTo reactsTo follows confirms developments development settledBy"],
  ["article", "article"],
  ["actor", "actors speaker addressee sides side memberOf"],
  ["statement", "answers statement"],
  ["claim", "claim"],
  ["occasion", "occasion"],
  ["origin", "origin"],
  ["edition", "edition"],
];

/** The kind of object whose id is the value of a key. */
const KIND_BY_KEY = new Map(
  KEYS.flatMap(([kind, keys]) => keys.split(" ").map((key) => [key, kind] as const)),
);

/** The kind of object to which the value at a path refers; null if it is no reference. */
export function findReferencedKind(path: Path): ReferencedKind | null {
  const key = path.findLast((part) => typeof part === "string");
  // `by` of a status has ids of actors; `by` of a claim's `others` has a name.
  if (key === "by") return path.includes("status") ? "actor" : null;
  return KIND_BY_KEY.get(key ?? "") ?? null;
}

/** Keys and indices from the top of a file. */
export type Keys = (string | number)[];

/** Every text of a value, with its path. */
function listTexts(value: unknown, path: Keys = []): [text: string, path: Keys][] {
  if (typeof value === "string") return [[value, path]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    listTexts(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

export interface StoryReference {
  kind: ReferencedKind;
  id: string;
  /** The value of the whole file. */
  value: unknown;
  /** The file that refers to the object, and the path to the id in the file. */
  source: YamlSource;
  path: Keys;
}

/** Every reference in the valid files of a story, in the order of the files. */
export function listReferences(story: Story): StoryReference[] {
  const { file, actors, developments, claims, corrections } = story;
  return [file, actors, ...developments.values(), ...claims.values(), corrections].flatMap(
    ({ value, source }) =>
      listTexts(value).flatMap(([id, path]) => {
        const kind = findReferencedKind(path);
        return kind === null ? [] : [{ kind, id, value, source, path }];
      }),
  );
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
