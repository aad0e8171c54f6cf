/** Words and rules for dates that `Intl` does not provide. `{}` is a formatted day, month or year. */
export interface DateLabels {
  /** True where the year comes first (ja, ko): then a range's second date leaves out what it shares with the first. */
  yearFirst?: true;
  /** True where the first day of "12～17日" leaves its unit to the second (ja). */
  unitOnce?: true;
  /** How the first day of a month is written, where not as a plain 1. */
  firstDay?: string;
  /** A day without its month, before another day of that month: "12." in "12. bis 17. September". */
  dayAlone?: string;
  /** CLDR's abbreviation after a year and the word that newspapers print. */
  yearWord?: readonly [abbreviation: string, word: string];
  /** A year alone after a preposition: "около 2023 года". */
  yearAfterWord?: string;
  /** True where a month after a preposition takes the form that it has beside a day ("сентябрь", "начало сентября"). */
  inflected?: true;
  /** Months from January in the case that `between` requires, if it differs ("между июлем и сентябрём"). */
  monthsBetween?: readonly string[];
  /** A day in `between`, where it takes an article: "entre le 12 et le 17". */
  dayBetween?: string;

  /** One unknown day among several. */
  between: string;
  /** The same for two days of one month, where that differs. */
  betweenDays?: string;
  /** A duration. Between days, and between days of one month, where that differs from the form before it. */
  range: string;
  days?: string;
  daysOfMonth?: string;
  early: string;
  mid: string;
  late: string;
  /** A day. A month or a year, and a range, where that differs from the form before it. */
  around: string;
  aroundMonth?: string;
  aroundRange?: string;
  /** From a day on, or until one. The same for a month or a year, where that differs. */
  fromDay: string;
  fromMonth?: string;
  untilDay: string;
  untilMonth?: string;
  /** A group of developments that are not dated more closely than the range `{}`. */
  notCloser: string;

  /** Remarks in brackets after a date. */
  uncertain: string;
  inferred: string;
  /** The date is the report's own. */
  reportDay: string;
  /** The date is from publications outside the reports: as a remark in brackets, and with the publishers (`{}`). */
  external: string;
  dateFrom: string;
  yearFrom: string;
  /** Before the editors' reasoning: why no day is known, how a day was inferred, or any other. */
  whyNoDay: string;
  whyInferred: string;
  whyDate: string;
}
