import { memoise } from "../../data/model/memoise.ts";

const formatterOf = memoise(
  (locale: string) => new Intl.ListFormat(locale, { type: "conjunction" }),
);

/** "A, B and C" in the language of `locale`. */
export const formatList = (locale: string, items: readonly string[]): string =>
  formatterOf(locale).format(items);

/** The same for items that are no strings: the items, and what stands between them. */
export function formatListParts<Item>(
  locale: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): (string | Item)[] {
  let next = 0;
  return formatterOf(locale)
    .formatToParts(items.map(textOf))
    .map(({ type, value }) => (type === "element" ? items[next++]! : value));
}
