/** Throughput and CPU of the Worker in raw workerd, each URL new, beside a Worker that returns the same bytes. */
import { alternate } from "../measure/alternate.ts";
import { progress, report } from "../measure/report.ts";
import { median, pairedRatios, spreadOf } from "../measure/statistics.ts";
import { decimal, formatSpread, formatTable, whole } from "../measure/table.ts";
import { hasWrk, load, type Load, WRK_NEEDED, writePaths } from "../measure/wrk.ts";
import { capture, startBaselines, type CapturedResponse } from "../serve/baselines.ts";
import { storyPaths } from "../serve/paths.ts";
import { readCpuTime } from "../serve/process.ts";
import { builtProject, readWranglerStrings, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

interface Row {
  name: string;
  paths: readonly string[];
  /** The least share of the baseline's rate, or the most CPU a request in ms. */
  target: { ratio: number } | { cpu: number };
  headers?: Record<string, string>;
}

/** How many responses of a row are compared to find the one that represents it. */
const SAMPLE = 60;

/** The response nearest to the mean length: the baseline returns it every time, so that both send as many bytes. */
async function findTypical(origin: string, { paths, headers }: Row): Promise<CapturedResponse> {
  const step = Math.max(1, Math.floor(paths.length / SAMPLE));
  const requested = paths.filter((_, at) => at % step === 0).slice(0, SAMPLE);
  const responses: CapturedResponse[] = [];
  for (const path of requested) {
    const response = await capture(origin + path, headers);
    if (response.status !== 200 && response.status !== 304)
      throw new Error(`${path} returned ${response.status}`);
    responses.push(response);
  }
  const mean = responses.reduce((sum, { body }) => sum + body.length, 0) / responses.length;
  const distance = ({ body }: CapturedResponse): number => Math.abs(body.length - mean);
  return responses.toSorted((a, b) => distance(a) - distance(b))[0]!;
}

async function listRows(origin: string): Promise<Row[]> {
  const paths = await storyPaths(origin, STORY);
  const { headers } = await capture(origin + paths.story);
  const etag = headers["etag"];
  if (etag === undefined) throw new Error("the story has no ETag");
  return [
    { name: "story", paths: [paths.story], target: { ratio: 0.9 } },
    {
      name: "story, 304",
      paths: [paths.story],
      target: { ratio: 0.9 },
      headers: { "If-None-Match": etag },
    },
    { name: "filtered list", paths: paths.filtered, target: { ratio: 0.4 } },
    { name: "search", paths: paths.search, target: { ratio: 0.12 } },
    { name: "iframe page", paths: paths.frame, target: { cpu: 5 } },
    { name: "content", paths: paths.content, target: { cpu: 5 } },
  ];
}

const rate = ({ requests, seconds }: Load): number => requests / seconds;

const judge = (target: Row["target"], ratio: number, cpu: number): [string, string] =>
  "ratio" in target
    ? [`≥ ${target.ratio} ×`, ratio >= target.ratio ? "met" : "missed"]
    : [`≤ ${target.cpu} ms CPU`, cpu <= target.cpu ? "met" : "missed"];

const HEAD = [
  "row",
  "bytes",
  "requests/s",
  "same bytes",
  "ratio",
  "CPU ms",
  "target",
  "",
  "p99 ms",
];

export async function runWorker({
  rounds = 7,
  seconds = 1,
}: { rounds?: number | undefined; seconds?: number } = {}): Promise<void> {
  report("## Worker in raw workerd\n");
  if (!hasWrk()) return report(`Skipped: it ${WRK_NEEDED}.`);
  const project = await builtProject();
  const service = await startService(project);
  try {
    const rows = await listRows(service.origin);
    const responses = new Map<string, CapturedResponse>();
    for (const row of rows) responses.set(row.name, await findTypical(service.origin, row));
    const date = readWranglerStrings(project.folder, "compatibility_date")[0]!;
    const baselines = await startBaselines(responses, date);
    try {
      const table: string[][] = [];
      let failures = 0;
      for (const row of rows) {
        progress(row.name);
        const file = writePaths(row.paths, row.headers);
        let from = 0;
        let cpu = 0;
        const measure = async (who: "ours" | "same bytes"): Promise<Load> => {
          const origin = who === "ours" ? service.origin : baselines.origins[row.name]!;
          const before = readCpuTime(service.pid);
          const result = await load({ origin, paths: file, seconds, from });
          if (who === "ours") {
            from += result.requests;
            cpu = (readCpuTime(service.pid) - before) / result.requests;
          }
          failures += result.failed + result.refused;
          return result;
        };
        for (const who of ["ours", "same bytes"] as const) await measure(who);
        const results = await alternate(["ours", "same bytes"] as const, rounds, measure);
        const ours = results.get("ours")!;
        const theirs = results.get("same bytes")!;
        const ratios = pairedRatios(ours.map(rate), theirs.map(rate));
        table.push([
          row.name,
          whole(responses.get(row.name)!.body.length),
          formatSpread(spreadOf(ours.map(rate))),
          formatSpread(spreadOf(theirs.map(rate))),
          formatSpread(spreadOf(ratios), (value) => decimal(value, 2)),
          decimal(cpu, 2),
          ...judge(row.target, median(ratios), cpu),
          decimal(median(ours.map(({ p99 }) => p99)), 1),
        ]);
      }
      report(formatTable(HEAD, table));
      report(
        `\nMedians of ${rounds} alternating rounds of ${seconds} s, quartiles in brackets; wrk with one thread and 16 connections. ` +
          "Lists, searches, iframe pages and content are requested with a new URL each time. “Same bytes” is a Worker that returns the " +
          "row's response from memory; the ratio compares neighbouring rounds. CPU is the whole process's, per request. " +
          `Failed or refused requests: ${failures}.`,
      );
    } finally {
      await baselines.stop();
    }
  } finally {
    await service.stop();
  }
}
