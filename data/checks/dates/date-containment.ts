import { boundedRange } from "../../model/dates/edtf.ts";
import type { Rule } from "../rule.ts";
import { dateRef, quotedId, wording } from "../../source/wording.ts";

/** A development's date contains those of its statements: what was said on another day is another development. */
export const dateContainment: Rule = ({ developments }, report) => {
  for (const { value, source } of developments.values()) {
    const range = boundedRange(value.date.edtf);
    if (!range) continue;
    for (const [index, { id, date }] of value.statements.entries()) {
      const statementRange = date && boundedRange(date.edtf);
      if (
        !statementRange ||
        (statementRange.earliest >= range.earliest && statementRange.latest <= range.latest)
      )
        continue;
      report(
        source.place(["statements", index, "date", "edtf"]),
        wording`${quotedId(id)} is dated ${dateRef(date.edtf)}, outside the development’s ${dateRef(value.date.edtf)}`,
        "correct one of the dates, or move the statement to a development of its own",
      );
    }
  }
};
