/** What a larger story costs: 1, 10 and 100 times the shipped one, invented, compiled by the real compiler. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { alternate } from "../measure/alternate.ts";
import { readHeap } from "../measure/heap.ts";
import { note, say } from "../measure/say.ts";
import { median } from "../measure/statistics.ts";
import { decimal, formatTable, whole } from "../measure/table.ts";
import { hasWrk, load, WRK_NEEDED, writePaths } from "../measure/wrk.ts";
import { days } from "../serve/paths.ts";
import { buildInvented, INVENTED as STORY } from "../serve/invented.ts";
import type { Project } from "../serve/project.ts";
import { startService, type Service } from "../serve/service.ts";

/** The shipped story: 5 articles, 31 developments. */
const ONE = { articles: 5, developments: 31 };
const TIMES = [1, 10, 100] as const;
type Times = (typeof TIMES)[number];
/** The first of the ports that this benchmark may use for an inspector. */
const INSPECTOR = 8840;

/** A build whose only story is so many times as large. */
function buildTimes(times: Times): Promise<Project> {
  note(`building ${times} ×`);
  return buildInvented(`times-${times}`, {
    articles: ONE.articles * times,
    developments: ONE.developments * times,
  });
}

const PLACES = ["tarn", "hool", "elm", "orlo", "ostra", "dunmere", "karst", "ubria"];
const WORKS = ["pier", "bridge", "tunnel", "ferry", "quay", "lock", "canal", "mast"];

/** More than a run can ask for, so that no answer is asked for twice and found in memory. */
const MANY = 30_000;

/** The same words with other letters capital: another URL for the same work. */
const recase = (words: string, mask: number): string =>
  Array.from(words, (letter, at) => ((mask >> at) & 1 ? letter.toUpperCase() : letter)).join("");

/** What is asked of each size; every URL is new, so that each answer is worked out. */
function listQuestions(): Map<string, string[]> {
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
    ["search, words that few share", many.map((at) => search(at, pairs))],
    ["search, words that half share", many.map((at) => search(at, ["veltmark+council"]))],
  ]);
}

/** How many rows an answer has, on average: what is found in a larger story fills more of a page. */
async function countRows(origin: string, paths: readonly string[]): Promise<number> {
  let rows = 0;
  for (const path of paths) {
    const { data }: { data: unknown[] } = JSON.parse(await (await fetch(origin + path)).text());
    rows += data.length;
  }
  return rows / paths.length;
}

/** Megabytes that the isolate holds after it has answered everything there is to ask, and 400 questions of each kind. */
async function holdAll(project: Project, port: number): Promise<number> {
  const service = await startService(project, { inspector: port });
  try {
    const whole = [`/v1/stories/${STORY}`, `/embed/${STORY}`, `/embed/${STORY}/digest`];
    const some = [...listQuestions().values()].flatMap((paths) => paths.slice(0, 400));
    for (const path of [...whole, ...some]) {
      const response = await fetch(service.origin + path);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    }
    return await readHeap(port, "worker");
  } finally {
    await service.stop();
  }
}

export async function runGrowth({
  rounds = 5,
}: { rounds?: number | undefined } = {}): Promise<void> {
  say("## Growth: 1, 10 and 100 times the shipped story\n");
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
      for (const [name, paths] of listQuestions()) {
        note(name);
        const file = writePaths(paths);
        const from = new Map<Times, number>();
        const ask = async (times: Times): Promise<number> => {
          const { origin } = services.get(times)!;
          const start = from.get(times) ?? 0;
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
          return result.p50;
        };
        for (const times of TIMES) await ask(times);
        const results = await alternate(TIMES, rounds, ask);
        row(
          `${name}, ms`,
          TIMES.map((times) => median(results.get(times)!)),
          (value) => decimal(value, 2),
        );
        const counts: number[] = [];
        for (const times of TIMES)
          counts.push(await countRows(services.get(times)!.origin, paths.slice(0, 64)));
        row("… rows of its answer", counts, (value) => decimal(value, 1));
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
  say(formatTable(["", ...TIMES.map((times) => `${times} ×`), "100 × to 1 ×"], rows));
  const { articles, developments } = ONE;
  say(
    `\n1 × is a story of ${articles} articles and ${developments} developments. Latency: median of ${rounds} alternating rounds of 1 s ` +
      "of one connection's median, every URL new. The process holds what V8 has not yet collected; the isolate is counted by " +
      "its inspector after a collection, ArrayBuffers included, when it has answered some 1,200 different questions.",
  );
  if (!hasWrk()) say(`\nLatency is missing: it ${WRK_NEEDED}.`);
}
