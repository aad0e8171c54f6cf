/** What the desk calls the values of enumerations, in its lists and in its problems. */

const VALUE_LABELS: Readonly<Record<string, string>> = {
  full: "the whole text",
  "not-here": "not in these reports",
  "outside-story": "outside this story",
  quotes: "only the cited passages",
  "report-day": "the day of the report",
};

/** A value in words: "declines to comment". */
export const valueLabel = (value: string): string =>
  VALUE_LABELS[value] ?? value.replaceAll("-", " ");
