/**
 * `npm run bench:corpus`: verifies and compiles an invented corpus at an eighth, a quarter, half and the whole of its
 * size, each in a process of its own, and prints time and memory. Exit code 1 when the whole breaks a target, or when
 * time grows faster than the corpus.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { compileStories } from "../../data/edition/compile-stories.ts";
import { writeFolder } from "../../data/edition/write-folder.ts";
import { exportCorpus } from "../../worker/exports/export-corpus.ts";
import { count, print, printDiagnostics } from "../../data/commands/console.ts";
import { verifyStories } from "../../data/checks/verify-stories.ts";
import { generateCorpus } from "./corpus-generator.ts";

const WHOLE = { stories: 50, articles: 2000, developments: 20_000 };
const PARTS = [1 / 8, 1 / 4, 1 / 2, 1] as const;

/** The targets for the whole. */
const SECONDS = 60;
const MEGABYTES = 2048;

/** Processor time for each development may grow by this much from the smallest part to the whole before it counts as not linear. */
const LINEAR = 1.3;

interface Run {
  verify: number;
  compile: number;
  forms: number;
  /** Seconds from the start of the process's work to its end. */
  total: number;
  /** Seconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
  cpu: number;
  /** Peak resident set. */
  megabytes: number;
}

/** In the child: the real commands' steps over one root, each timed. */
async function runOnce(root: string): Promise<void> {
  const out = join(root, "..", "assets", "_corpus");
  const times = [performance.now()];
  const { stories, problems } = verifyStories(root);
  times.push(performance.now());
  if (problems.length > 0) {
    printDiagnostics(problems.slice(0, 20));
    return;
  }
  writeFolder(out, compileStories(stories));
  times.push(performance.now());
  await exportCorpus(out, undefined);
  times.push(performance.now());
  const [start = 0, verified = 0, compiled = 0, end = 0] = times.map((time) => time / 1000);
  const run: Run = {
    verify: verified - start,
    compile: compiled - verified,
    forms: end - compiled,
    total: end - start,
    cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  print(JSON.stringify(run));
}

const isRun = (value: unknown): value is Run =>
  typeof value === "object" && value !== null && "total" in value && "megabytes" in value;

function measure(share: number): { developments: number; run: Run } {
  const folder = mkdtempSync(join(tmpdir(), "key-developments-bench-"));
  const root = join(folder, "stories");
  const size = {
    stories: Math.round(WHOLE.stories * share),
    articles: Math.round(WHOLE.articles * share),
    developments: Math.round(WHOLE.developments * share),
  };
  try {
    generateCorpus(root, size);
    const output = execFileSync(process.execPath, [import.meta.filename, "--run", root], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const run: unknown = JSON.parse(output.trim().split("\n").at(-1) ?? "");
    if (!isRun(run)) throw new Error(`the run said: ${output.slice(0, 2000)}`);
    return { developments: size.developments, run };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cell = (text: string | number): string => String(text).padStart(13);
const seconds = (value: number): string => cell(value.toFixed(1));

function main(): void {
  print(
    `${WHOLE.articles} articles and ${WHOLE.developments} developments over ${WHOLE.stories} stories; Node ${process.version}, ${count(cpus().length, "core")}`,
  );
  const heads = [
    "developments",
    "verify s",
    "compile s",
    "forms s",
    "total s",
    "cpu s",
    "cpu ms each",
    "peak MB",
  ];
  print(heads.map((head) => cell(head)).join(""));
  const each: number[] = [];
  for (const share of PARTS) {
    const { developments, run } = measure(share);
    const own = (run.cpu / developments) * 1000;
    each.push(own);
    print(
      cell(developments) +
        [run.verify, run.compile, run.forms, run.total, run.cpu]
          .map((value) => seconds(value))
          .join("") +
        cell(own.toFixed(2)) +
        cell(run.megabytes.toFixed(0)),
    );
    if (share === 1 && (run.total > SECONDS || run.megabytes > MEGABYTES)) {
      print(`over the target of ${SECONDS} s and ${MEGABYTES} MB`);
      process.exitCode = 1;
    }
  }
  const growth = each.at(-1)! / each[0]!;
  print(
    `processor time for each development at the whole size, to that at an eighth: ${growth.toFixed(2)} (1 is linear)`,
  );
  if (growth > LINEAR) process.exitCode = 1;
}

if (import.meta.main) {
  const root = process.argv[process.argv.indexOf("--run") + 1];
  if (process.argv.includes("--run") && root !== undefined) await runOnce(root);
  else main();
}
