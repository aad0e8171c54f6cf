import { formatDate } from "../../widget/i18n/format-date.ts";
import { en } from "../../widget/i18n/languages/en.ts";

/** A day (YYYY-MM-DD) in words. */
export const Day = ({ day }: { day: string }) => (
  <time datetime={day}>{formatDate(day, en).text}</time>
);
