import { boundedRange } from "../../model/edtf.ts";
import type { Rule } from "../rule.ts";

/** What was said at one occasion was said on one day, so the dates of its developments have a day in common. */
export const occasions: Rule = {
  name: "occasions",
  check({ developments }, report) {
    const byOccasion = Map.groupBy(developments.values(), ({ value }) => value.occasion);
    for (const [occasion, points] of byOccasion) {
      if (occasion === undefined) continue;
      let earliest = "";
      let latest = "9999-12-31";
      for (const { id, value, source } of points) {
        const range = boundedRange(value.date.edtf);
        if (!range) continue;
        if (range.earliest > latest || range.latest < earliest) {
          report(
            source.place(["date", "edtf"]),
            `"${id}" is of ${value.date.edtf}, on which the other points of "${occasion}" cannot have been made`,
            "correct the date, or give it another occasion",
          );
          continue;
        }
        if (range.earliest > earliest) earliest = range.earliest;
        if (range.latest < latest) latest = range.latest;
      }
    }
  },
};
