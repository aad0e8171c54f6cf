import { boundedRange } from "../../model/dates/edtf.ts";
import type { Rule } from "../rule.ts";
import { dateRef, quotedId, wording } from "../../source/wording.ts";

/** The dates of an occasion’s developments have a day in common, since an occasion is of one day. */
export const occasions: Rule = ({ developments }, report) => {
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
          wording`${quotedId(id)} is dated ${dateRef(value.date.edtf)}, when the other points of ${quotedId(occasion)} cannot have been made`,
          "correct the date, or give it another occasion",
        );
        continue;
      }
      if (range.earliest > earliest) earliest = range.earliest;
      if (range.latest < latest) latest = range.latest;
    }
  }
};
