import { formatDay } from "../corpus/format-day.ts";

/** A day (YYYY-MM-DD) in words. */
export const Day = ({ day }: { day: string }) => <time datetime={day}>{formatDay(day)}</time>;
