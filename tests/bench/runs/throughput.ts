/** Throughput of the Worker in raw workerd, each row beside a Worker that returns the same bytes. */
import { alternate } from "../measure/alternate.ts";
import { note, say } from "../measure/say.ts";
import { median, pairedRatios, spreadOf } from "../measure/statistics.ts";
import { decimal, formatSpread, formatTable, whole } from "../measure/table.ts";
import { hasWrk, load, type Load, WRK_NEEDED, writePaths } from "../measure/wrk.ts";
import { capture, startBaselines, type Given } from "../serve/baselines.ts";
import { storyPaths } from "../serve/paths.ts";
import { builtProject, readWranglerStrings, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

interface Row {
  name: string;
  paths: readonly string[];
  /** The ratio that issue 7 asks for. */
  target: number;
  headers?: Record<string, string>;
}

/** How many of a row's answers are looked at for the one that stands for them all. */
const SAMPLE = 60;

/** The answer nearest to the mean length among some of the paths: what the baseline gives every time, so as many bytes in all. */
async function typical(origin: string, { paths, headers }: Row): Promise<Given> {
  const step = Math.max(1, Math.floor(paths.length / SAMPLE));
  const asked = paths.filter((_, at) => at % step === 0).slice(0, SAMPLE);
  const answers: Given[] = [];
  for (const path of asked) answers.push(await capture(origin + path, headers));
  const wrong = answers.find(({ status }) => status !== 200 && status !== 304);
  if (wrong) throw new Error(`${asked[answers.indexOf(wrong)]} answered ${wrong.status}`);
  const mean = answers.reduce((sum, { body }) => sum + body.length, 0) / answers.length;
  const off = ({ body }: Given): number => Math.abs(body.length - mean);
  return answers.toSorted((a, b) => off(a) - off(b))[0]!;
}

async function listRows(origin: string): Promise<Row[]> {
  const paths = await storyPaths(origin, STORY);
  const { headers } = await capture(origin + paths.story);
  const etag = headers["etag"];
  if (etag === undefined) throw new Error("the story has no ETag");
  return [
    { name: "story, unfiltered", paths: [paths.story], target: 0.9 },
    { name: "story, 304", paths: [paths.story], target: 0.9, headers: { "If-None-Match": etag } },
    { name: "filtered list, one URL", paths: [paths.filtered], target: 0.6 },
    { name: "filtered list, each URL new", paths: paths.filteredAnew, target: 0.6 },
    { name: "search, one URL", paths: [paths.search], target: 0.35 },
    { name: "search, each URL new", paths: paths.searchAnew, target: 0.12 },
    { name: "iframe page, one URL", paths: [paths.frame], target: 0.35 },
    { name: "iframe page, each URL new", paths: paths.frameAnew, target: 0.35 },
  ];
}

const rate = ({ requests, seconds }: Load): number => requests / seconds;

export interface ThroughputRun {
  rounds?: number | undefined;
  /** Seconds that each contestant is loaded in a round. */
  seconds?: number;
}

export async function runThroughput({
  rounds = 7,
  seconds = 1,
}: ThroughputRun = {}): Promise<void> {
  say("## Throughput in raw workerd\n");
  if (!hasWrk()) {
    say(`Skipped: it ${WRK_NEEDED}.`);
    return;
  }
  const project = await builtProject();
  const service = await startService(project);
  try {
    const rows = await listRows(service.origin);
    const answers = new Map<string, Given>();
    for (const row of rows) answers.set(row.name, await typical(service.origin, row));
    const date = readWranglerStrings(project.folder, "compatibility_date")[0]!;
    const baselines = await startBaselines(answers, date);
    try {
      const table: string[][] = [];
      let failures = 0;
      for (const row of rows) {
        note(row.name);
        const file = writePaths(row.paths, row.headers);
        let from = 0;
        const ask = async (who: "ours" | "same bytes"): Promise<Load> => {
          const origin = who === "ours" ? service.origin : baselines.origins[row.name]!;
          const result = await load({ origin, paths: file, seconds, from });
          if (who === "ours") from += result.requests;
          failures += result.failed + result.refused;
          return result;
        };
        for (const who of ["ours", "same bytes"] as const) await ask(who);
        const results = await alternate(["ours", "same bytes"] as const, rounds, ask);
        const ours = results.get("ours")!;
        const theirs = results.get("same bytes")!;
        const ratios = pairedRatios(ours.map(rate), theirs.map(rate));
        table.push([
          row.name,
          whole(answers.get(row.name)!.body.length),
          formatSpread(spreadOf(ours.map(rate))),
          formatSpread(spreadOf(theirs.map(rate))),
          formatSpread(spreadOf(ratios), (value) => decimal(value, 2)),
          `≥ ${row.target}`,
          median(ratios) >= row.target ? "met" : "missed",
          decimal(median(ours.map(({ p99 }) => p99)), 1),
        ]);
      }
      say(
        formatTable(
          ["row", "bytes", "requests/s", "same bytes", "ratio", "target", "", "p99 ms"],
          table,
        ),
      );
      say(
        `\nMedians of ${rounds} alternating rounds of ${seconds} s with the quartiles in brackets; wrk with one thread and 16 ` +
          "connections; the ratio is that of neighbouring rounds. “Same bytes” is a Worker that returns the row's answer from " +
          `memory and does nothing else. Failed or refused requests: ${failures}. ` +
          `Memory of the service's process at the end: ${whole(service.memory().now)} MB, at most ${whole(service.memory().peak)} MB.`,
      );
    } finally {
      await baselines.stop();
    }
  } finally {
    await service.stop();
  }
}
