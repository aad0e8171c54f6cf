/**
 * `npm run bench` measures everything and prints Markdown tables; `npm run bench -- box throughput` only those.
 *
 *     box         time to box, bytes, main thread and layout shift, beside rivals   --rounds 5  --pictures FOLDER
 *     throughput  requests a second in raw workerd, beside the least that a Worker can do       --rounds 7
 *     growth      1, 10 and 100 times the corpus                                     --rounds 5
 *     start       what a cold isolate costs                                          --rounds 11
 *     page        20 boxes on one page, and scrolling                                --rounds 5
 *     soak        the highest rate for minutes                                       --minutes 1
 *     faults      what readers see when something breaks
 *     hostile     100,000 hostile requests
 *
 * `--commit REVISION` measures a commit instead of the work tree. It needs Linux (memory is read from /proc), Chromium (see
 * tests/support/chromium.ts), `wrk` for load, and the npm registry for the rivals; what it cannot measure it says and skips.
 * Everything runs on loopback, from a build of its own in a temporary folder, bounded in count and time.
 */
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { say } from "./measure/say.ts";
import { runBox } from "./runs/box.ts";
import { runFaults } from "./runs/faults.ts";
import { runGrowth } from "./runs/growth.ts";
import { runHostile } from "./runs/hostile.ts";
import { runPage } from "./runs/page.ts";
import { runSoak } from "./runs/soak.ts";
import { runStart } from "./runs/start.ts";
import { runThroughput } from "./runs/throughput.ts";
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
  throughput: () => runThroughput({ rounds }),
  start: () => runStart({ rounds }),
  growth: () => runGrowth({ rounds }),
  page: () => runPage({ rounds }),
  soak: () => runSoak({ minutes }),
  faults: () => runFaults(),
  hostile: () => runHostile(),
};

const unknown = positionals.filter((name) => !(name in RUNS));
if (unknown.length > 0)
  throw new Error(
    `there is no benchmark "${unknown.join(", ")}"; there are: ${Object.keys(RUNS).join(", ")}`,
  );
if (values.commit !== undefined) measureCommit(values.commit);

const given = process.argv.slice(2);
const command = ["npm run bench", ...(given.length > 0 ? ["--", ...given] : [])].join(" ");
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}`;
say(`# Benchmark of ${new Date().toISOString().slice(0, 10)}\n`);
say(`\`${command}\` · ${await describeSources()} · Node ${process.version} · ${machine}`);
for (const name of positionals.length > 0 ? positionals : Object.keys(RUNS)) {
  say("");
  await RUNS[name]!();
}
