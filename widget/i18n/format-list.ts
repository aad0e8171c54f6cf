const formatters = new Map<string, Intl.ListFormat>();

const formatterOf = (locale: string): Intl.ListFormat => {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.ListFormat(locale, { type: "conjunction" });
    formatters.set(locale, formatter);
  }
  return formatter;
};

/** "A, B and C" in the language of `locale`. */
export const formatList = (locale: string, items: readonly string[]): string =>
  formatterOf(locale).format(items);

/** The same in parts: items and what stands between them. */
export const formatListParts = (
  locale: string,
  items: readonly string[],
): { type: "element" | "literal"; value: string }[] => formatterOf(locale).formatToParts(items);
