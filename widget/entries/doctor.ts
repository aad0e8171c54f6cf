/**
 * `/embed/doctor.js`: tells a publisher's developer on the console what is wrong with the boxes of the page, and what to change.
 * A `data-debug` on the script tag or a `debug` on the element loads it; /doctor gives it to paste into the console. The build
 * wraps it like the embedded code; the payload is the service's origin, null where the script's own address tells it.
 */
import { checkIsolation } from "../doctor/check-isolation.ts";
import { MARKUP_CHECKS } from "../doctor/check-markup.ts";
import { TRIED_CHECKS } from "../doctor/check-policy.ts";
import type { Finding } from "../doctor/finding.ts";

// oxlint-disable-next-line no-underscore-dangle -- the wrapper's parameter
declare const __KD__: string | null;

const report = ({ problem, remedy }: Finding): void => {
  // oxlint-disable-next-line no-console -- the console is what the doctor is for
  console.warn(`key-developments doctor: ${problem}. What to do: ${remedy}`);
};

async function examine(service: string): Promise<void> {
  const patient = { page: document, service };
  const checked = await Promise.all(
    [...MARKUP_CHECKS, ...TRIED_CHECKS].map(async (check) => check(patient)),
  );
  const findings = [...checked.flat(), ...checkIsolation(patient)];
  for (const finding of findings) report(finding);
  if (findings.length === 0)
    // oxlint-disable-next-line no-console -- as above
    console.info("key-developments doctor: nothing is wrong on this page");
}

const own = /\w+:\/\/[^\s@()]+(?=\/embed\/doctor)/.exec(new Error().stack ?? "")?.[0];
const service = __KD__ ?? own;
if (service) void examine(service);
