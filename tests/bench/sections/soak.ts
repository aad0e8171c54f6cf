/** wrk's highest rate for minutes: no failure, and memory that stays flat. */
import { startService } from "../../support/workerd.ts";
import { readIsolateMemory } from "../load/isolate-memory.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { makeLoad } from "../load/wrk.ts";
import { progress } from "../report.ts";
import { readMemory } from "../rig/process.ts";
import { buildProject, ORIGIN, readStory } from "../rig/project.ts";
import { decimal, formatTable, whole } from "../table.ts";

/** Memory is read after each of this many equal parts. */
const PARTS = 6;
const CONNECTIONS = 32;

export async function measureSoak(minutes: number): Promise<readonly [string, string]> {
  const project = await buildProject();
  const service = await startService(project, { address: ORIGIN, isInspected: true });
  const paths = await listStoryPaths(service.origin, readStory(project).id);
  const { story, filtered, search, frame } = paths;
  // A day's mix: mostly the same few URLs, and one in ten that is new.
  const mix = Array.from({ length: 20_000 }, (_, index) => {
    if (index % 20 === 0) return search[(index / 20) % search.length]!;
    if (index % 20 === 10) return filtered[index]!;
    return [story, filtered[0]!, frame[0]!, search[0]!][index % 4]!;
  });
  const load = makeLoad(mix, CONNECTIONS);
  const part = Math.max(1, Math.round((minutes * 60) / PARTS));
  const rows: string[][] = [];
  for (let index = 0; index <= PARTS; index++) {
    progress(`${index * part} s of ${PARTS * part} s`);
    const { rate, refused, failed, p50, p99 } = await load(service.origin, index ? part : 1);
    rows.push([
      index ? `${index * part} s` : "start (after 1 s)",
      whole(rate),
      whole(refused),
      whole(failed),
      decimal(p50, 1),
      decimal(p99, 1),
      whole(readMemory(service.pid).now),
      decimal(await readIsolateMemory(service), 1),
    ]);
  }
  const { peak } = readMemory(service.pid);
  const exceptions = service.errors().match(/uncaught exception/gi)?.length ?? 0;
  await service.stop();
  const head = "at,requests/s,refused,failed,p50 ms,p99 ms,process MB,isolate MB".split(",");
  return [
    "Soak",
    `${formatTable(head, rows)}

wrk, ${CONNECTIONS} connections, ${PARTS * part} s; one request in ten has a new URL. Refused: status 400 and above. Process: resident memory, garbage included; isolate: by its inspector after a collection. Peak of the process: ${whole(peak)} MB. Uncaught exceptions of the Worker: ${exceptions}.`,
  ];
}
