/**
 * `/embed/doctor.js`: reports to a publisher's developer what is wrong with the boxes of a page and what to change. `data-debug` on the
 * script tag or `debug` on the element loads it and reports on the console; /doctor has it to paste into the console, and as a
 * bookmark, which reports in a dialog. The build wraps it like the embedded code; its payload is null, or "alert" for the dialog.
 */
import { checkIsolation } from "../doctor/check-isolation.ts";
import { MARKUP_CHECKS } from "../doctor/check-markup.ts";
import { REQUEST_CHECKS } from "../doctor/check-requests.ts";
import type { Finding } from "../doctor/finding.ts";

/* oxlint-disable no-underscore-dangle -- the wrapper's parameters */
declare const __KD__: "alert" | null;
declare const __ORIGIN__: string;
/* oxlint-enable no-underscore-dangle */

const NAME = "key-developments doctor";
const NOTHING = `${NAME}: nothing is wrong on this page`;

const describe = ({ problem, remedy }: Finding): string =>
  `${NAME}: ${problem}. What to do: ${remedy}`;

async function diagnose(service: string): Promise<Finding[]> {
  const context = { page: document, service };
  const findings = await Promise.all(
    [...MARKUP_CHECKS, ...REQUEST_CHECKS].map(async (check) => check(context)),
  );
  return [...findings.flat(), ...checkIsolation(context)];
}

/* oxlint-disable no-console, no-alert -- the doctor reports to a person */
async function report(service: string, inDialog: boolean): Promise<void> {
  const findings = await diagnose(service);
  const lines = findings.map(describe);
  if (inDialog) alert(lines.join("\n\n") || NOTHING);
  else if (lines.length === 0) console.info(NOTHING);
  else for (const line of lines) console.warn(line);
}
/* oxlint-enable no-console, no-alert */

/** The origin that this script was loaded from; undefined if it was pasted into the console. */
const loadedFrom = /\w+:\/\/[^\s@()]+(?=\/embed\/doctor)/.exec(new Error().stack ?? "")?.[0];
void report(loadedFrom ?? __ORIGIN__, __KD__ === "alert");
