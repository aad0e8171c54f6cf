import { boundedRange } from "../../model/dates/edtf.ts";
import { dayIn } from "../../model/dates/calendar.ts";
import type { Rule } from "../rule.ts";

const TARGETS = ["development", "statement", "claim", "standfirst", "edition"] as const;

/** A correction is dated between the story’s first day and today, in the story’s time zone, and corrects exactly one thing. */
export const corrections: Rule = ({ corrections, developments, editions, file }, report) => {
  const today = dayIn(file.value.timeZone);
  const ranges = [...developments.values()].map(({ value }) => boundedRange(value.date.edtf));
  const [first = ""] = [
    ...editions.value.map(({ published }) => published),
    ...ranges.flatMap((range) => range?.earliest ?? []),
  ].toSorted();
  for (const [index, correction] of corrections.value.entries()) {
    if (correction.date > today)
      report(
        corrections.source.place([index, "date"]),
        `the correction is dated ${correction.date}, in the future`,
        `write the day of the correction, ${today} at the latest`,
      );
    if (correction.date < first)
      report(
        corrections.source.place([index, "date"]),
        `the correction is dated ${correction.date}, before the story begins`,
        `write the day of the correction, ${first} at the earliest`,
      );
    const targets = TARGETS.filter((target) => correction[target] !== undefined);
    if (targets.length !== 1)
      report(
        corrections.source.place([index]),
        targets.length === 0
          ? "the correction does not say what it corrects"
          : `the correction names ${targets.join(" and ")}`,
        `write exactly one of ${TARGETS.join(", ")} for each correction`,
      );
  }
};
