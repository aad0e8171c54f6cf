/** Throughput and CPU of the Worker in raw workerd, each URL new, beside a Worker that returns the same bytes. */
import { startService } from "../../support/workerd.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { makeLoad } from "../load/wrk.ts";
import { progress } from "../report.ts";
import { readCpuTime } from "../rig/process.ts";
import { buildProject, ORIGIN, readStory } from "../rig/project.ts";
import { alternate, median, pairedRatios } from "../statistics.ts";
import { formatSpread, formatTable, judge, whole } from "../table.ts";

interface Row {
  name: string;
  paths: readonly string[];
  headers?: Record<string, string>;
  /** The lowest ratio to the baseline; without it, the row is judged by its CPU. */
  ratio?: number;
}

/** The highest CPU of a request, in ms. */
const CPU_LIMIT = 5;
const CONNECTIONS = 16;
/** Responses among which the baseline's is chosen. */
const SAMPLES = 60;
/** Seconds of a round. */
const SECONDS = 1;

/** Headers of the connection, not of the Worker. */
const CONNECTION = new Set(["connection", "content-length", "date", "transfer-encoding"]);

/** The response of median length among some of a row: the baseline sends about as many bytes. */
async function fetchTypical(origin: string, { paths, headers = {} }: Row) {
  const step = Math.ceil(paths.length / SAMPLES);
  const responses: { response: Response; body: Buffer }[] = [];
  for (let index = 0; index < paths.length; index += step) {
    const response = await fetch(origin + paths[index]!, { headers });
    responses.push({ response, body: Buffer.from(await response.arrayBuffer()) });
  }
  const sorted = responses.toSorted((a, b) => a.body.length - b.body.length);
  return sorted[sorted.length >> 1]!;
}

/** Source of a Worker that always returns this response. */
function writeBaseline({ status, headers }: Response, body: Buffer): string {
  const sent = [...headers].filter(([name]) => !CONNECTION.has(name));
  return `const body = ${status === 304 ? "null" : `Uint8Array.from(atob("${body.toString("base64")}"), (character) => character.charCodeAt(0))`};
export default { fetch: () => new Response(body, ${JSON.stringify({ status, headers: sent })}) };`;
}

export async function measureWorker(rounds: number): Promise<readonly [string, string]> {
  const project = await buildProject();
  const service = await startService(project, { address: ORIGIN });
  const paths = await listStoryPaths(service.origin, readStory(project).id);
  const etag = (await fetch(service.origin + paths.story)).headers.get("etag") ?? "";
  const rows: Row[] = [
    { name: "story", paths: [paths.story], ratio: 0.9 },
    { name: "story, 304", paths: [paths.story], ratio: 0.9, headers: { "If-None-Match": etag } },
    { name: "filtered list", paths: paths.filtered, ratio: 0.4 },
    { name: "search", paths: paths.search, ratio: 0.12 },
    { name: "iframe page", paths: paths.frame },
    { name: "content", paths: paths.content },
  ];
  const table: string[][] = [];
  let failures = 0;
  for (const row of rows) {
    progress(row.name);
    const { headers = {} } = row;
    const { response, body } = await fetchTypical(service.origin, row);
    const baseline = await startService(project, { script: writeBaseline(response, body) });
    const load = makeLoad(row.paths, CONNECTIONS, headers);
    const measure = async (who: "ours" | "baseline") => {
      const { pid, origin } = who === "ours" ? service : baseline;
      const before = readCpuTime(pid);
      const result = await load(origin, SECONDS);
      failures += result.failed + result.refused;
      return { ...result, cpu: (readCpuTime(pid) - before) / result.requests };
    };
    await measure("ours");
    await measure("baseline");
    const samples = await alternate(["ours", "baseline"] as const, rounds, measure);
    const [ours, theirs] = [samples.get("ours")!, samples.get("baseline")!];
    const cpu = ours.map((sample) => sample.cpu);
    const ratios = pairedRatios(
      theirs.map((sample) => sample.cpu),
      cpu,
    );
    table.push([
      row.name,
      whole(body.length),
      formatSpread(ours.map(({ rate }) => rate)),
      formatSpread(theirs.map(({ rate }) => rate)),
      formatSpread(cpu, 2),
      formatSpread(ratios, 2),
      row.ratio === undefined
        ? judge(median(cpu), CPU_LIMIT, " ms of CPU")
        : judge(median(ratios), row.ratio, " ×", true),
    ]);
    await baseline.stop();
  }
  await service.stop();
  const head = "response,bytes,requests/s,baseline,CPU ms a request,baseline ÷ ours,target".split(
    ",",
  );
  return [
    "Worker in raw workerd",
    `${formatTable(head, table)}

Medians of ${rounds} alternating rounds of ${SECONDS} s, quartiles in brackets; wrk with one thread and ${CONNECTIONS} connections. Lists, searches, iframe pages and content are requested with a new URL each time. The baseline is a Worker that returns the row's response of median length from memory; the ratio is that of its CPU a request to ours in neighbouring rounds, which is that of the rates on a machine with nothing else to do. CPU is the whole process's. Failed or refused requests: ${failures}.`,
  ];
}
