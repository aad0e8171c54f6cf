/** wrk's highest rate for minutes: no failure, and memory that stays flat, or grows as a bare Worker's does. */
import { startBareWorker } from "../load/bare-worker.ts";
import { countExceptions, MEMORY_REMARK, readMemory } from "../load/memory.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { makeLoad } from "../load/wrk.ts";
import { progress, type Section } from "../report.ts";
import { buildProject, startWorker } from "../rig/project.ts";
import { decimal, formatTable, type TableRow } from "../table.ts";

/** Memory is read after each of this many equal parts. */
const PARTS = 6;
const CONNECTIONS = 32;

export async function measureSoak(minutes: number): Promise<Section> {
  const project = await buildProject();
  await using service = await startWorker(project, true);
  const { story, filtered, search, frame } = listStoryPaths(project.edition);
  // A day's mix: mostly the same few URLs, and one in ten of many others.
  const mix = filtered.map((path, index) => {
    if (index % 20 === 0) return search[index]!;
    if (index % 20 === 10) return path;
    return [story, filtered[0]!, frame[0]!, search[0]!][index % 4]!;
  });
  const requests = { paths: mix, connections: CONNECTIONS };
  await using bare = await startBareWorker(project, service.origin, requests, true);
  const part = Math.max(1, Math.round((minutes * 60) / PARTS));
  const rows: TableRow[] = [];
  for (const [worker, contestant] of Object.entries({ ours: service, bare })) {
    const load = makeLoad(requests);
    for (let index = 0; index <= PARTS; index++) {
      progress(`${worker}: ${index * part} s of ${PARTS * part} s`);
      const { rate, refused, failed } = await load(contestant, index ? part : 1);
      rows.push({
        Worker: index ? "" : worker,
        at: index ? `${index * part} s` : "start (after 1 s)",
        "requests/s": rate,
        refused,
        failed,
        ...(await readMemory(contestant)),
      });
    }
  }
  return [
    "Soak",
    formatTable(rows, 2),
    `wrk, ${CONNECTIONS} connections, ${PARTS * part} s for each Worker; four URLs, and for one request in ten another of ${decimal(mix.length / 10)}. The bare Worker returns the response of median length from memory; what its process gains is workerd's own, which frees a body when V8 collects garbage (worker/http/response.ts). Refused: status 400 and above. ${MEMORY_REMARK} Uncaught exceptions: ${countExceptions(service) + countExceptions(bare)}.`,
  ];
}
