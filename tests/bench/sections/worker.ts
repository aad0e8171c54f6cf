/** Throughput and CPU of the Worker in raw workerd, each URL new, beside a bare Worker that returns the same bytes. */
import { startBareWorker } from "../load/bare-worker.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { makeLoad } from "../load/wrk.ts";
import { progress, type Section } from "../report.ts";
import { buildProject, startWorker } from "../rig/project.ts";
import { alternate, column, median, pairedRatios } from "../statistics.ts";
import { atLeast, atMost, formatSpread, formatTable, type TableRow } from "../table.ts";

interface Kind {
  name: string;
  paths: readonly string[];
  headers?: Record<string, string>;
  /** The lowest ratio to the bare Worker; without it, the kind is judged by its CPU. */
  ratio?: number;
}

/** The highest CPU of a request, in ms. */
const CPU_LIMIT = 5;
const CONNECTIONS = 16;
/** Seconds of a round. */
const SECONDS = 1;

export async function measureWorker(rounds: number): Promise<Section> {
  const project = await buildProject();
  await using service = await startWorker(project);
  const { story, filtered, search, frame, content } = listStoryPaths(project.edition);
  const etag = (await fetch(service.origin + story)).headers.get("etag") ?? "";
  const kinds: Kind[] = [
    { name: "story", paths: [story], ratio: 0.9 },
    { name: "story, 304", paths: [story], ratio: 0.9, headers: { "If-None-Match": etag } },
    { name: "filtered list", paths: filtered, ratio: 0.4 },
    { name: "search", paths: search, ratio: 0.12 },
    { name: "iframe page", paths: frame },
    { name: "content", paths: content },
  ];
  const rows: TableRow[] = [];
  let failures = 0;
  for (const { name, paths, headers, ratio } of kinds) {
    progress(name);
    await using bare = await startBareWorker(
      project,
      service.origin,
      paths,
      headers && { headers },
    );
    const contestants = [service, bare];
    const load = makeLoad(paths, CONNECTIONS, headers);
    for (const contestant of contestants) await load(contestant, SECONDS);
    const samples = await alternate(contestants, rounds, (contestant) => load(contestant, SECONDS));
    const [ours, theirs] = contestants.map((contestant) => samples.get(contestant));
    const cpu = column(ours, "cpu");
    const ratios = pairedRatios(column(theirs, "cpu"), cpu);
    for (const sample of [...samples.values()].flat()) failures += sample.refused + sample.failed;
    rows.push({
      response: name,
      bytes: bare.bytes,
      "requests/s": formatSpread(column(ours, "rate")),
      "bare Worker": formatSpread(column(theirs, "rate")),
      "CPU ms per request": formatSpread(cpu, 2),
      "bare ÷ ours": formatSpread(ratios, 2),
      target: ratio
        ? atLeast(median(ratios), ratio, " ×")
        : atMost(median(cpu), CPU_LIMIT, " ms of CPU"),
    });
  }
  return [
    "Worker in raw workerd",
    formatTable(rows),
    `Medians of ${rounds} alternating rounds of ${SECONDS} s, quartiles in brackets; wrk with one thread and ${CONNECTIONS} connections. Lists, searches, iframe pages and content are requested with a new URL each time. The bare Worker returns the row's response of median length from memory. CPU is the whole process's; bare ÷ ours compares the CPU per request of neighbouring rounds, which on an idle machine is the ratio of the rates. Failed or refused requests: ${failures}.`,
  ];
}
