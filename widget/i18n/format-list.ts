const formatters = new Map<string, Intl.ListFormat>();

/** "A, B and C" in the language of `locale`. */
export function formatList(locale: string, items: readonly string[]): string {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.ListFormat(locale, { type: "conjunction" });
    formatters.set(locale, formatter);
  }
  return formatter.format(items);
}
