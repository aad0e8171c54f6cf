/**
 * `npm run bench` runs every benchmark; `npm run bench -- box worker` only those. Each prints a Markdown section and replaces
 * it in RESULTS.md.
 *
 *     box         time to box, bytes, main thread and layout shift, beside rivals   --rounds 5  --pictures FOLDER
 *     page        20 boxes on one page, and scrolling                                --rounds 5
 *     worker      requests a second and CPU in raw workerd, each URL new             --rounds 7
 *     start       the start of an isolate                                            --rounds 11
 *     growth      1, 10 and 100 times the story                                      --rounds 5
 *     soak        wrk's highest rate                                                 --minutes 1
 *     hostile     100,000 hostile requests
 *     faults      restart, deployment under open pages, truncated responses
 *
 * `--commit REVISION` measures a commit instead of the work tree. Needs Linux (memory and CPU come from /proc), Chromium (see
 * tests/support/chromium.ts), `wrk` for load and the npm registry for the rivals; what it cannot measure is reported as
 * skipped. Everything runs on loopback, from a separate build in a temporary folder, bounded in count and time.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { takeReport } from "./measure/report.ts";
import { replaceSection } from "./results.ts";
import { runBox } from "./runs/box.ts";
import { runFaults } from "./runs/faults.ts";
import { runGrowth } from "./runs/growth.ts";
import { runHostile } from "./runs/hostile.ts";
import { runPage } from "./runs/page.ts";
import { runSoak } from "./runs/soak.ts";
import { runStart } from "./runs/start.ts";
import { runWorker } from "./runs/worker.ts";
import { describeSources, measureCommit } from "./serve/project.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    commit: { type: "string" },
    minutes: { type: "string" },
    pictures: { type: "string" },
    rounds: { type: "string" },
  },
});

/** A positive number given on the command line. Throws on anything else. */
function readNumber(name: "minutes" | "rounds"): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} takes a positive number, not "${text}"`);
  return number;
}

// Ended from outside, it still ends what it started and clears what it made: both hang on the exit.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const rounds = readNumber("rounds");
const minutes = readNumber("minutes");

const RUNS: Record<string, () => Promise<void>> = {
  box: () => runBox({ rounds, pictures: values.pictures }),
  page: () => runPage({ rounds }),
  worker: () => runWorker({ rounds }),
  start: () => runStart({ rounds }),
  growth: () => runGrowth({ rounds }),
  soak: () => runSoak({ minutes }),
  hostile: () => runHostile(),
  faults: () => runFaults(),
};

const unknown = positionals.filter((name) => !(name in RUNS));
if (unknown.length > 0)
  throw new Error(
    `unknown benchmark "${unknown.join(", ")}"; known: ${Object.keys(RUNS).join(", ")}`,
  );
if (values.commit !== undefined) measureCommit(values.commit);

const RESULTS = join(import.meta.dirname, "RESULTS.md");
const args = process.argv.slice(2);
const names = Object.keys(RUNS);
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}`;

for (const name of positionals.length > 0 ? positionals : names) {
  const command = [
    "npm run bench --",
    name,
    ...args.filter((arg) => !positionals.includes(arg)),
  ].join(" ");
  await RUNS[name]!();
  const [heading = "", ...body] = takeReport().split("\n");
  const source = `\`${command}\` · ${new Date().toISOString().slice(0, 10)} · ${await describeSources()} · Node ${process.version} · ${machine}`;
  const document = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "";
  const section = [heading, "", source, ...body].join("\n");
  writeFileSync(RESULTS, replaceSection(document, names, name, section));
}
