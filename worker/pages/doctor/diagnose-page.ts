/** Diagnoses a scanned page: what its developer should change. */
import { withoutRepeats, type Finding } from "../../../widget/doctor/finding.ts";
import { POLICY_CHECKS } from "./check-policies.ts";
import { HTML_CHECKS } from "./check-html.ts";
import type { ScanContext } from "./scan-context.ts";

/** Findings in the order in which to make the changes, without duplicates. */
export const diagnosePage = (context: ScanContext): Finding[] =>
  withoutRepeats([...HTML_CHECKS, ...POLICY_CHECKS].flatMap((check) => check(context)));
