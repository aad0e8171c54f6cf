import { ATTRIBUTION } from "../lib/words/attribution-verbs.ts";
import type { Rule } from "../rule.ts";

/**
 * What one party says of another is attributed to it, and a status names the actors behind it.
 *
 * confirmed, alleged, denied: `by` names somebody; reported may have nobody, where the report names no source.
 * alleged: the headline or the summary has a verb of saying. denied (the denial's own development): a statement with
 * stance "denies", so that there is somebody who denies, and a verb of saying as well.
 */
export const attribution: Rule = {
  name: "attribution",
  check({ developments }, report) {
    for (const { value, source } of developments.values()) {
      const { status, headline, summary, statements } = value;
      if (!status) continue;
      if (status.value !== "reported" && status.by.length === 0)
        report(
          source.place(["status"]),
          `status ${status.value} without saying by whom`,
          "add `by:` with the actors, or leave the status out",
        );
      if (status.value !== "alleged" && status.value !== "denied") continue;
      if (!ATTRIBUTION.test(headline) && !ATTRIBUTION.test(summary))
        report(
          source.place(["headline"]),
          `a development with status ${status.value} that says it in our own voice`,
          "say in the headline or the summary who says so: “accuses”, “according to”, “denies” …",
        );
      if (status.value === "denied" && !statements.some(({ stance }) => stance === "denies"))
        report(
          source.place(["status"]),
          "status denied without anybody’s denial",
          "add the statement with `stance: denies`, or correct the status",
        );
    }
  },
};
