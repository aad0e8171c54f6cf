/**
 * `npm run bench` measures everything; `npm run bench -- throughput box` only that. It prints Markdown tables, dated, with the command.
 *
 * Everything runs on loopback, from a build of its own in a temporary folder, bounded in count and time.
 */
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { say } from "./measure/say.ts";
import { runBox } from "./runs/box.ts";
import { runGrowth } from "./runs/growth.ts";
import { runHostile } from "./runs/hostile.ts";
import { runPage } from "./runs/page.ts";
import { runSoak } from "./runs/soak.ts";
import { runThroughput } from "./runs/throughput.ts";
import { measureCommit } from "./serve/project.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    commit: { type: "string" },
    minutes: { type: "string" },
    rounds: { type: "string" },
    pictures: { type: "string" },
  },
});

/** A positive number given on the command line. Throws on anything else. */
function readNumber(name: keyof typeof values): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} takes a positive number, not "${text}"`);
  return number;
}

const rounds = readNumber("rounds");
if (values.commit !== undefined) measureCommit(values.commit);

const RUNS: Record<string, () => Promise<void>> = {
  box: () => runBox({ rounds, pictures: values.pictures }),
  throughput: () => runThroughput({ rounds }),
  growth: () => runGrowth({ rounds }),
  page: () => runPage({ rounds }),
  soak: () => runSoak({ minutes: readNumber("minutes") }),
  hostile: () => runHostile(),
};

const unknown = positionals.filter((name) => !(name in RUNS));
if (unknown.length > 0)
  throw new Error(
    `there is no benchmark "${unknown.join(", ")}"; there are: ${Object.keys(RUNS).join(", ")}`,
  );

const command = [
  "npm run bench",
  ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : []),
];
say(`# Benchmark of ${new Date().toISOString().slice(0, 10)}\n`);
say(
  `\`${command.join(" ")}\` · Node ${process.version} · ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}`,
);
for (const name of positionals.length > 0 ? positionals : Object.keys(RUNS)) {
  say("");
  await RUNS[name]!();
}
