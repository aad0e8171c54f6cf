/** The cost of a larger story: 1, 10 and 100 times the shipped one, invented, compiled by the real compiler. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { alternate } from "../measure/alternate.ts";
import { readHeap } from "../measure/heap.ts";
import { progress, report } from "../measure/report.ts";
import { median } from "../measure/statistics.ts";
import { decimal, formatTable, whole } from "../measure/table.ts";
import { hasWrk, load, WRK_NEEDED, writePaths } from "../measure/wrk.ts";
import { days } from "../serve/paths.ts";
import { buildInvented, INVENTED as STORY } from "../serve/invented.ts";
import type { Project } from "../serve/project.ts";
import { readCpuTime } from "../serve/process.ts";
import { startService, type Service } from "../serve/service.ts";

/** The shipped story: 5 articles, 31 developments. */
const ONE = { articles: 5, developments: 31 };
const TIMES = [1, 10, 100] as const;
type Times = (typeof TIMES)[number];
/** The first of the inspector ports; each size has its own. */
const INSPECTOR = 8840;

/** A build whose only story is this many times as large. */
function buildTimes(times: Times): Promise<Project> {
  progress(`building ${times} ×`);
  return buildInvented(`times-${times}`, {
    articles: ONE.articles * times,
    developments: ONE.developments * times,
  });
}

const PLACES = ["tarn", "hool", "elm", "orlo", "ostra", "dunmere", "karst", "ubria"];
const WORKS = ["pier", "bridge", "tunnel", "ferry", "quay", "lock", "canal", "mast"];

/** More than a run requests, so that no URL is requested twice. */
const MANY = 30_000;

/** The same words with other letters capital: another URL for the same work. */
const recase = (words: string, mask: number): string =>
  Array.from(words, (letter, at) => ((mask >> at) & 1 ? letter.toUpperCase() : letter)).join("");

/** The requests to each size; every URL is new. */
function listRequests(): Map<string, string[]> {
  const base = `/v1/stories/${STORY}`;
  const pairs = PLACES.flatMap((place) => WORKS.map((work) => `${place}+${work}`));
  const search = (at: number, words: readonly string[]): string =>
    `${base}/search?q=${recase(words[at % words.length]!, Math.floor(at / words.length))}&limit=20`;
  const many = Array.from({ length: MANY }, (_, at) => at);
  return new Map([
    [
      "filtered page",
      days("2030-01-01", MANY).map(
        (day) => `${base}/developments?actor=veltmark&limit=20&to=${day}`,
      ),
    ],
    ["search, rare words", many.map((at) => search(at, pairs))],
    ["search, words in half of the story", many.map((at) => search(at, ["veltmark+council"]))],
  ]);
}

/** Megabytes that the isolate holds after the whole story, its pages and 400 requests of each kind. */
async function holdAll(project: Project, port: number): Promise<number> {
  const service = await startService(project, { inspector: port });
  try {
    const whole = [`/v1/stories/${STORY}`, `/embed/${STORY}`, `/embed/${STORY}/content`];
    const some = [...listRequests().values()].flatMap((paths) => paths.slice(0, 400));
    for (const path of [...whole, ...some]) {
      const response = await fetch(service.origin + path);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path} returned ${response.status}`);
    }
    return await readHeap(port, "worker");
  } finally {
    await service.stop();
  }
}

export async function runGrowth({
  rounds = 5,
}: { rounds?: number | undefined } = {}): Promise<void> {
  report("## Growth: 1, 10 and 100 times the shipped story\n");
  const projects = new Map<Times, Project>();
  for (const times of TIMES) projects.set(times, await buildTimes(times));
  const rows: string[][] = [];
  const sizes = TIMES.map((times) => {
    const script = readFileSync(join(projects.get(times)!.assets, "embed", `${STORY}.js`));
    return { plain: script.length, brotli: brotliCompressSync(script).length };
  });
  const row = (name: string, values: number[], format: (value: number) => string): void => {
    const growth = decimal(values.at(-1)! / values[0]!, 2);
    rows.push([name, ...values.map((value) => format(value)), growth]);
  };
  row(
    "script, bytes",
    sizes.map(({ plain }) => plain),
    whole,
  );
  row(
    "script, bytes brotli",
    sizes.map(({ brotli }) => brotli),
    whole,
  );

  if (hasWrk()) {
    const services = new Map<Times, Service>();
    try {
      for (const times of TIMES) services.set(times, await startService(projects.get(times)!));
      for (const [name, paths] of listRequests()) {
        progress(name);
        const file = writePaths(paths);
        const from = new Map<Times, number>();
        const cpu = new Map<Times, number>();
        const measure = async (times: Times): Promise<number> => {
          const { origin, pid } = services.get(times)!;
          const start = from.get(times) ?? 0;
          const before = readCpuTime(pid);
          const result = await load({
            origin,
            paths: file,
            seconds: 1,
            connections: 1,
            from: start,
          });
          if (result.refused + result.failed > 0)
            throw new Error(`${name}: ${result.refused} refused`);
          from.set(times, start + result.requests);
          cpu.set(times, (readCpuTime(pid) - before) / result.requests);
          return result.p50;
        };
        for (const times of TIMES) await measure(times);
        const results = await alternate(TIMES, rounds, measure);
        row(
          `${name}, ms`,
          TIMES.map((times) => median(results.get(times)!)),
          (value) => decimal(value, 2),
        );
        row(
          `${name}, CPU ms`,
          TIMES.map((times) => cpu.get(times)!),
          (value) => decimal(value, 2),
        );
      }
      row(
        "process after that, MB",
        TIMES.map((times) => services.get(times)!.memory().now),
        whole,
      );
    } finally {
      for (const service of services.values()) await service.stop();
    }
  }
  const held: number[] = [];
  for (const [at, times] of TIMES.entries())
    held.push(await holdAll(projects.get(times)!, INSPECTOR + at));
  row("isolate, MB", held, (value) => decimal(value, 1));
  report(formatTable(["", ...TIMES.map((times) => `${times} ×`), "100 × to 1 ×"], rows));
  const { articles, developments } = ONE;
  report(
    `\n1 × is a story of ${articles} articles and ${developments} developments. Latency: median of ${rounds} alternating rounds of 1 s ` +
      "of one connection's median, every URL new; CPU is the whole process's, per request. Process: resident memory, garbage included; " +
      "isolate: by its inspector after a collection, ArrayBuffers included, after some 1,200 different requests.",
  );
  if (!hasWrk()) report(`\nLatency is missing: it ${WRK_NEEDED}.`);
}
