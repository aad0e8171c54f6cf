/**
 * `npm run bench` runs every benchmark; `npm run bench -- page worker` only those. Each prints a section of Markdown and
 * replaces it in RESULTS.md.
 *
 *     bytes     bytes and requests of every embed form, by module
 *     page      time to box, script time and layout shift, beside rivals      --rounds 7  --screenshots FOLDER
 *     shift     layout shift and unused reserved height, by typeface and width
 *     worker    requests a second and CPU in raw workerd, each URL new        --rounds 7
 *     start     the start of an isolate                                       --rounds 11
 *     growth    1, 10 and 100 times the story                                 --rounds 5
 *     soak      wrk's highest rate                                            --minutes 5
 *     hostile   hostile requests                                              --requests 100000
 *     faults    restart, deployment under open pages, truncated responses, in Chromium and Firefox
 *
 * Needs Linux (memory and CPU come from /proc), Chromium and Firefox (tests/support, tests/engines), `wrk` on the PATH and the
 * npm registry for the rivals. Everything runs on loopback, from a separate build in a temporary folder.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeRun, writeSection } from "./report.ts";
import { describeSources } from "./rig/project.ts";
import { measureBytes } from "./sections/bytes.ts";
import { measureFaults } from "./sections/faults.ts";
import { measureGrowth } from "./sections/growth.ts";
import { measureHostile } from "./sections/hostile.ts";
import { measurePage } from "./sections/page.ts";
import { measureShift } from "./sections/shift.ts";
import { measureSoak } from "./sections/soak.ts";
import { measureStart } from "./sections/start.ts";
import { measureWorker } from "./sections/worker.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "5" },
    requests: { type: "string", default: "100000" },
    rounds: { type: "string" },
    screenshots: { type: "string" },
  },
});

/** Throws where the text is not a positive number. */
function parsePositive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`"${text}" is not a positive number`);
  return number;
}

const rounds = (otherwise: number): number =>
  values.rounds === undefined ? otherwise : parsePositive(values.rounds);

/** Each returns the heading of its section, and its tables and remarks. */
const BENCHMARKS: Record<string, () => Promise<readonly [heading: string, body: string]>> = {
  bytes: measureBytes,
  page: () => measurePage(rounds(7), values.screenshots),
  shift: measureShift,
  worker: () => measureWorker(rounds(7)),
  start: () => measureStart(rounds(11)),
  growth: () => measureGrowth(rounds(5)),
  soak: () => measureSoak(parsePositive(values.minutes)),
  hostile: () => measureHostile(parsePositive(values.requests)),
  faults: measureFaults,
};

const names = Object.keys(BENCHMARKS);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0)
  throw new Error(`unknown benchmark "${unknown.join(", ")}"; choose from ${names.join(", ")}`);

// Child processes and the temporary folder are cleaned up on exit, which a signal alone does not cause.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const options = process.argv.slice(2).filter((argument) => !positionals.includes(argument));
for (const name of positionals.length > 0 ? positionals : names) {
  const command = ["npm run bench --", name, ...options].join(" ");
  const source = describeRun(command, await describeSources());
  const [heading, body] = await BENCHMARKS[name]!();
  const section = [`## ${heading}`, source, body].join("\n\n");
  writeSection(join(import.meta.dirname, "RESULTS.md"), names, name, section);
}
