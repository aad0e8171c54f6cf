import { isAttributed } from "../lib/words/attribution-verbs.ts";
import type { Rule } from "../rule.ts";
import { codeKey, codeValue, valueRef, wording } from "../../source/wording.ts";

/**
 * A status names the actors behind it, and the text says who alleges or denies something.
 *
 * `by` may be empty only for the status "reported", where the report names no source. With the status "alleged" or "denied", the
 * headline or the summary has a verb of saying. With the status "denied", a statement of the development has the stance "denies".
 */
export const attribution: Rule = ({ developments, file }, report) => {
  const { language } = file.value;
  for (const { value, source } of developments.values()) {
    const { status, headline, summary, statements } = value;
    if (!status) continue;
    if (status.value !== "reported" && status.by.length === 0)
      report(
        source.place(["status"]),
        wording`status ${valueRef(status.value)} has no ${codeKey("by")}`,
        "add `by:` with the actors, or omit the status",
        { code: "status-by-missing" },
      );
    if (status.value !== "alleged" && status.value !== "denied") continue;
    if (!isAttributed(headline, language) && !isAttributed(summary, language))
      report(
        source.place(["headline"]),
        wording`status ${valueRef(status.value)}, but neither headline nor summary attributes it`,
        "say in one of them who says so: “accuses”, “according to”, “denies” …",
      );
    if (status.value === "denied" && !statements.some(({ stance }) => stance === "denies"))
      report(
        source.place(["status"]),
        wording`status ${valueRef("denied")}, but no statement denies it`,
        wording`add the statement with ${codeValue("denies", "stance")}, or correct the status`,
      );
  }
};
