import type { YamlEdit, YamlPath } from "./requests.ts";

/** An index past the end of every list. */
const LIST_END = 10_000;

/** Appends an item to the list at a path, which is created where it is missing. */
export const appendItem = (list: YamlPath, value: unknown): YamlEdit => ({
  path: [...list, LIST_END],
  value,
  insert: true,
});
