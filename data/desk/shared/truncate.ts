/** The beginning of a text, for a list or button; "…" replaces the rest. `length` in UTF-16 units. */
export const truncate = (text: string, length: number): string =>
  text.length > length
    ? `${text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`
    : text;
