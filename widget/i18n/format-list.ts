import { memoise } from "../../data/model/memoise.ts";

const formatterOf = memoise(
  (locale: string) => new Intl.ListFormat(locale, { type: "conjunction" }),
);

/** "A, B and C" in the language of `locale`. */
export const formatList = (locale: string, items: readonly string[]): string =>
  formatterOf(locale).format(items);

/** The same in parts: items and what stands between them. */
export const formatListParts = (
  locale: string,
  items: readonly string[],
): { type: "element" | "literal"; value: string }[] => formatterOf(locale).formatToParts(items);
