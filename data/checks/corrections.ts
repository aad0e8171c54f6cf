import { dayIn } from "../source/today.ts";
import type { Rule } from "./rule.ts";

const TARGETS = ["development", "statement", "claim", "standfirst", "edition"] as const;

/** A correction is of a day that has come in the newsroom, and of exactly one thing. */
export const corrections: Rule = {
  name: "corrections",
  check({ corrections, file }, report) {
    const today = dayIn(file.value.timeZone);
    for (const [index, correction] of corrections.value.entries()) {
      if (correction.date > today)
        report(
          corrections.source.place([index, "date"]),
          `a correction of ${correction.date}, which is in the future`,
          `write the day of the correction, ${today} at the latest`,
        );
      const targets = TARGETS.filter((target) => correction[target] !== undefined);
      if (targets.length !== 1)
        report(
          corrections.source.place([index]),
          targets.length === 0
            ? "a correction that does not say of what"
            : `a correction of ${targets.join(" and ")} at once`,
          `write exactly one of ${TARGETS.join(", ")} for each correction`,
        );
    }
  },
};
