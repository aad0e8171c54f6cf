/** The cost of a larger story: 1, 10 and 100 times the published one, invented, compiled by the real compiler. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliSize } from "../../../widget/build/budgets.ts";
import { startService, type Project, type Service } from "../../support/workerd.ts";
import { readIsolateMemory } from "../load/isolate-memory.ts";
import { listDays } from "../load/story-paths.ts";
import { makeLoad } from "../load/wrk.ts";
import { progress } from "../report.ts";
import { INVENTED, PLACES, WORKS } from "../rig/corpus-generator.ts";
import { readCpuTime, readMemory } from "../rig/process.ts";
import { build, ORIGIN } from "../rig/project.ts";
import { alternate, median } from "../statistics.ts";
import { decimal, formatTable, judge, whole } from "../table.ts";

/** The size of the published story. */
const ONE = { articles: 5, developments: 31 };
const TIMES = [1, 10, 100] as const;
type Times = (typeof TIMES)[number];
/** Paths of each kind: more than a run requests, so that no URL is requested twice. */
const MANY = 30_000;

/** The same words with other letters capital: another URL for the same work. */
const recase = (words: string, mask: number): string =>
  Array.from(words, (letter, index) => ((mask >> index) & 1 ? letter.toUpperCase() : letter)).join(
    "",
  );

/** Paths by kind of request. */
function listPaths(): Record<string, string[]> {
  const base = `/v1/stories/${INVENTED}`;
  const pairs = PLACES.flatMap((place) => WORKS.map((work) => `${place}+${work}`.toLowerCase()));
  const search = (words: readonly string[]): string[] =>
    Array.from({ length: MANY }, (_, index) => {
      const text = words[index % words.length]!;
      return `${base}/search?q=${recase(text, Math.floor(index / words.length))}&limit=20`;
    });
  return {
    "filtered page": listDays("2030-01-01", MANY).map(
      (day) => `${base}/developments?actor=veltmark&limit=20&to=${day}`,
    ),
    "search, rare words": search(pairs),
    "search, words in half of the story": search(["veltmark+council"]),
  };
}

export async function measureGrowth(rounds: number): Promise<readonly [string, string]> {
  const projects = new Map<Times, Project>();
  for (const times of TIMES)
    projects.set(
      times,
      await build(`${times}-times`, {
        story: { articles: ONE.articles * times, developments: ONE.developments * times },
      }),
    );
  const rows: string[][] = [];
  const addRow = (
    name: string,
    values: readonly number[],
    target: string,
    format: (value: number) => string = whole,
  ): void =>
    void rows.push([name, ...values.map(format), decimal(values.at(-1)! / values[0]!, 2), target]);

  const scripts = TIMES.map((times) =>
    readFileSync(join(projects.get(times)!.assets, "embed", `${INVENTED}.js`), "utf8"),
  );
  const wire = scripts.map((script) => brotliSize(script));
  addRow(
    "script, bytes",
    scripts.map((script) => script.length),
    "",
  );
  addRow("script, bytes under brotli 4", wire, judge(wire.at(-1)! / wire[0]!, 1.05, " ×"));

  const services = new Map<Times, Service>();
  for (const times of TIMES)
    services.set(
      times,
      await startService(projects.get(times)!, { address: ORIGIN, isInspected: true }),
    );
  for (const { origin } of services.values())
    for (const path of [
      `/v1/stories/${INVENTED}`,
      `/embed/${INVENTED}`,
      `/embed/${INVENTED}/content`,
    ])
      await (await fetch(origin + path)).arrayBuffer();
  for (const [name, paths] of Object.entries(listPaths())) {
    progress(name);
    const load = makeLoad(paths, 1);
    const measure = async (times: Times) => {
      const { origin, pid } = services.get(times)!;
      const before = readCpuTime(pid);
      const { requests, refused, failed } = await load(origin, 1);
      if (refused + failed > 0) throw new Error(`${name}: ${refused} refused, ${failed} failed`);
      return (readCpuTime(pid) - before) / requests;
    };
    for (const times of TIMES) await measure(times);
    const samples = await alternate(TIMES, rounds, measure);
    const cpu = TIMES.map((times) => median(samples.get(times)!));
    addRow(`${name}, CPU ms`, cpu, `10 ×: ${judge(cpu[1]!, 5)}`, (value) => decimal(value, 2));
  }
  const resident = TIMES.map((times) => readMemory(services.get(times)!.pid).now);
  addRow("process after that, MB", resident, "");
  const isolates: number[] = [];
  for (const service of services.values()) isolates.push(await readIsolateMemory(service));
  addRow("isolate, MB", isolates, judge(Math.max(...isolates), 64), (value) => decimal(value, 1));
  for (const service of services.values()) await service.stop();

  return [
    "Growth: 1, 10 and 100 times the story",
    `${formatTable(["", ...TIMES.map((times) => `${times} ×`), "100 × ÷ 1 ×", "target"], rows)}

1 × is a story of ${ONE.articles} articles and ${ONE.developments} developments. CPU is the whole process's per request: median of ${rounds} alternating rounds of 1 s with one connection, every URL new. Process: resident memory, garbage included; isolate: by its inspector after a collection, ArrayBuffers included, after all of these requests, the whole story, and its iframe page and content.`,
  ];
}
