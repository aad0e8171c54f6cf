/**
 * `npm run bench` runs every benchmark; `npm run bench -- page worker` runs only those. Each prints a section of Markdown and replaces it
 * in RESULTS.md.
 *
 *     bytes     bytes and requests of every embed form; modules of the script
 *     page      time to box, script time and layout shift, beside rivals      --rounds 7
 *     shift     layout shift and unused reserved height, by typeface and width
 *     worker    requests per second and CPU in raw workerd                    --rounds 7
 *     start     the start of an isolate                                       --rounds 7
 *     growth    1, 10 and 100 times the story                                 --rounds 7
 *     desk      from a keystroke to the box                                   --rounds 7
 *     paste     from a pasted text to the proposed article                    --rounds 7
 *     dev       from a saved file to the reloaded page; verify                --rounds 7
 *     soak      wrk's highest rate, beside a bare Worker's                    --minutes 5
 *     hostile   hostile requests                                              --requests 100000
 *     faults    restart, deployment under open pages, truncated responses, in Chromium and Firefox
 *
 * Needs Linux (memory and CPU come from /proc), Chromium and Firefox (tests/support/browser, tests/engines), `wrk` on the PATH, and the npm
 * registry for the rivals. Everything runs on loopback, from a separate build in a temporary folder.
 */
import { parseArgs } from "node:util";
import { writeSection, type Section } from "./report.ts";
import { measureBytes } from "./sections/bytes.ts";
import { measureDesk } from "./sections/desk.ts";
import { measureDev } from "./sections/dev.ts";
import { measureFaults } from "./sections/faults.ts";
import { measureGrowth } from "./sections/growth.ts";
import { measureHostile } from "./sections/hostile.ts";
import { measurePage } from "./sections/page.ts";
import { measurePaste } from "./sections/paste.ts";
import { measureShift } from "./sections/shift.ts";
import { measureSoak } from "./sections/soak.ts";
import { measureStart } from "./sections/start.ts";
import { measureWorker } from "./sections/worker.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "5" },
    requests: { type: "string", default: "100000" },
    rounds: { type: "string", default: "7" },
  },
});
const rounds = Number(values.rounds);

const BENCHMARKS: Record<string, () => Promise<Section>> = {
  bytes: measureBytes,
  page: () => measurePage(rounds),
  shift: measureShift,
  worker: () => measureWorker(rounds),
  start: () => measureStart(rounds),
  growth: () => measureGrowth(rounds),
  desk: () => measureDesk(rounds),
  paste: () => measurePaste(rounds),
  dev: () => measureDev(rounds),
  soak: () => measureSoak(Number(values.minutes)),
  hostile: () => measureHostile(Number(values.requests)),
  faults: measureFaults,
};

// Child processes and the temporary folder are cleaned up on exit, which a signal alone does not cause.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const names = Object.keys(BENCHMARKS);
const options = process.argv.slice(2).filter((argument) => !positionals.includes(argument));
for (const name of positionals.length > 0 ? positionals : names) {
  const measure = BENCHMARKS[name];
  if (!measure) throw new Error(`unknown benchmark ${name}; choose from ${names.join(", ")}`);
  await writeSection(names, name, ["npm run bench --", name, ...options].join(" "), measure);
}
