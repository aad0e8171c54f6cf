/** Finds references by id in the files of a story. */
import { findReferencedKind, type ReferencedKind } from "../model/referenced-kinds.ts";
import type { Story } from "./story.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

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
