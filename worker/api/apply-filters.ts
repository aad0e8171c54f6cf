/** What every list does with its parameters: filter, resolve ids, and sort. */
import type * as z from "zod";
import { fold } from "../../data/model/text/search-text.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { findCurrentId } from "../corpus/find-current-id.ts";
import type { ORDER } from "./common-parameters.ts";
import { unknownValue } from "./parameter-problems.ts";

/** The items that satisfy every predicate; false, null and undefined stand for filters that are not set. */
export function applyFilters<Item>(
  items: readonly Item[],
  predicates: readonly (((item: Item) => boolean) | false | null | undefined)[],
): Item[] {
  const tests = predicates.filter((predicate) => typeof predicate === "function");
  return items.filter((item) => tests.every((test) => test(item)));
}

/** Throws a problem that lists the allowed values if a filter has any other value. */
export function assertAllowed(
  parameter: string,
  values: readonly string[] | undefined,
  allowed: readonly string[],
): void {
  for (const value of values ?? [])
    if (!allowed.includes(value)) throw unknownValue(parameter, value, allowed);
}

/** The current ids of a filter's values; former ids are resolved. Throws a problem that lists the ids if one is unknown. */
export const resolveIds = (
  parameter: string,
  ids: readonly string[] | undefined,
  items: ReadonlyMap<string, object>,
): string[] | undefined =>
  ids?.map((id) => {
    const current = findCurrentId(items, id);
    if (current === undefined) throw unknownValue(parameter, id, [...items.keys()]);
    return current;
  });

/** The current ids of sides, as `resolveIds`. */
export const resolveSides = (
  index: EditionIndex,
  ids: readonly string[] | undefined,
): string[] | undefined =>
  resolveIds("side", ids, new Map(index.edition.sides.map((id) => [id, index.get("actor", id)])));

/** Whether a text contains all words of a query, in any spelling. */
export function containsWords(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Items that are sorted newest first, in the order of the query. */
export const inOrder = <Item>(
  newest: readonly Item[],
  order: z.infer<typeof ORDER.order>,
): readonly Item[] => (order === "oldest" ? newest.toReversed() : newest);
