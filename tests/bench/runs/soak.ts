/** wrk's highest rate for minutes: no failure, and memory that stays flat. */
import { readHeap } from "../measure/heap.ts";
import { progress, report } from "../measure/report.ts";
import { decimal, formatTable, whole } from "../measure/table.ts";
import { hasWrk, load, WRK_NEEDED, writePaths } from "../measure/wrk.ts";
import { storyPaths, type StoryPaths } from "../serve/paths.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

const INSPECTOR = 8846;
/** Memory is read between this many equal parts. */
const PARTS = 6;
const CONNECTIONS = 32;

/** A day's mix: mostly the same few URLs, and one in ten that is new. */
const mixPaths = ({ story, filtered, search, frame }: StoryPaths): string[] =>
  Array.from({ length: 20_000 }, (_, at) => {
    if (at % 20 === 0) return search[at / 20]!;
    if (at % 20 === 10) return filtered[at]!;
    return [story, filtered[0]!, frame[0]!, search[0]!][at % 4]!;
  });

const HEAD = [
  "at",
  "requests/s",
  "refused",
  "failed",
  "p50 ms",
  "p99 ms",
  "process MB",
  "isolate MB",
];

export async function runSoak({
  minutes = 1,
}: { minutes?: number | undefined } = {}): Promise<void> {
  report("## Soak\n");
  if (!hasWrk()) return report(`Skipped: it ${WRK_NEEDED}.`);
  const service = await startService(await builtProject(), { inspector: INSPECTOR });
  try {
    const paths = writePaths(mixPaths(await storyPaths(service.origin, STORY)));
    const part = Math.max(1, Math.round((minutes * 60) / PARTS));
    const rows: string[][] = [];
    let from = 0;
    for (let at = 0; at <= PARTS; at++) {
      progress(`${at * part} s of ${PARTS * part}`);
      const seconds = at === 0 ? 1 : part;
      const { origin } = service;
      const result = await load({ origin, paths, seconds, connections: CONNECTIONS, from });
      from += result.requests;
      rows.push([
        at === 0 ? "start (after 1 s)" : `${at * part} s`,
        whole(result.requests / result.seconds),
        whole(result.refused),
        whole(result.failed),
        decimal(result.p50, 1),
        decimal(result.p99, 1),
        whole(service.memory().now),
        decimal(await readHeap(INSPECTOR, "worker"), 1),
      ]);
    }
    report(formatTable(HEAD, rows));
    report(
      `\nwrk, ${CONNECTIONS} connections, ${PARTS * part} s; one request in ten has a new URL. Process: resident memory, garbage included; ` +
        `isolate: by its inspector after a collection. Peak of the process: ${whole(service.memory().peak)} MB.`,
    );
  } finally {
    await service.stop();
  }
}
