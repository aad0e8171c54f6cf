/** The edits of a date's keys in a file. */
import type { YamlEdit, YamlPath } from "../requests.ts";

/** The value of `withinText` where the references establish only the year: the file has `null`, which is more than no entry. */
export const YEAR_ONLY: unique symbol = Symbol("year only");

/** `path` is the date's; a value of null removes its key. */
export const toDateEdits = (path: YamlPath, changes: Record<string, unknown>): YamlEdit[] =>
  Object.entries(changes).map(([key, value]) =>
    value === YEAR_ONLY ? { path: [...path, key], setNull: true } : { path: [...path, key], value },
  );
