/**
 * Index of the row above which the divider "new since this article" is inserted; -1 if all rows are new to the article, or none is.
 * `days`: the rows' first possible days, YYYY-MM-DD, in the order of the list.
 */
export function sinceIndex(days: readonly string[], since: string, order: string): number {
  const isOld = days.map((day) => day <= since);
  const index = order === "oldest" ? isOld.lastIndexOf(true) + 1 : isOld.indexOf(true);
  return index > 0 && index < days.length ? index : -1;
}

/** "11 March": the article's day, as the divider names it. */
export const formatSince = (since: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(since),
  );
