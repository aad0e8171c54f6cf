/** Throughput and CPU of the Worker in raw workerd, beside a bare Worker that returns the same bytes. */
import { startBareWorker } from "../load/bare-worker.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { compareLoads } from "../load/wrk.ts";
import { progress, type Section } from "../report.ts";
import { buildProject, startWorker } from "../rig/project.ts";
import { median, pairedRatios } from "../statistics.ts";
import { atLeast, atMost, formatSpread, formatTable, type TableRow } from "../table.ts";

const CONNECTIONS = 16;

export async function measureWorker(rounds: number): Promise<Section> {
  const project = await buildProject();
  await using ours = await startWorker(project);
  const { story, filtered, search, frame, content } = listStoryPaths(project.edition);
  const etag = (await fetch(ours.origin + story)).headers.get("etag") ?? "";
  /** By name, with the lowest ratio to the bare Worker; without it, the kind is judged by its CPU. */
  const kinds: [name: string, paths: readonly string[], ratio?: number, etag?: string][] = [
    ["story", [story], 0.9],
    ["story, 304", [story], 0.9, etag],
    ["filtered list", filtered, 0.4],
    ["search", search, 0.12],
    ["iframe page", frame],
    ["content", content],
  ];
  const rows: TableRow[] = [];
  for (const [name, paths, ratio, etag] of kinds) {
    progress(name);
    const requests = { paths, connections: CONNECTIONS, ...(etag && { etag }) };
    await using bare = await startBareWorker(project, ours.origin, requests);
    const read = await compareLoads({ ours, bare }, rounds, requests);
    const cpu = read("ours", "cpu");
    const ratios = pairedRatios(read("bare", "cpu"), cpu);
    rows.push({
      response: name,
      bytes: bare.bytes,
      "requests/s": formatSpread(read("ours", "rate")),
      "bare Worker": formatSpread(read("bare", "rate")),
      "CPU ms per request": formatSpread(cpu, 2),
      "bare ÷ ours": formatSpread(ratios, 2),
      target: ratio ? atLeast(median(ratios), ratio, " ×") : atMost(median(cpu), 5, " ms of CPU"),
    });
  }
  return [
    "Worker in raw workerd",
    formatTable(rows),
    `Medians of ${rounds} alternating rounds of 1 s, quartiles in brackets; wrk with one thread and ${CONNECTIONS} connections. Lists, searches, iframe pages and content are requested with a new URL each time. The bare Worker returns the row's response of median length from memory. CPU is the whole process's; bare ÷ ours compares the CPU per request of neighbouring rounds, which on an idle machine is the ratio of the rates. A failed or refused request ends the run.`,
  ];
}
