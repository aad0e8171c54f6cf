/** The highest rate that wrk drives, for minutes: no error, and memory that stays. */
import { readHeap } from "../measure/heap.ts";
import { note, say } from "../measure/say.ts";
import { decimal, formatTable, whole } from "../measure/table.ts";
import { hasWrk, load, WRK_NEEDED, writePaths } from "../measure/wrk.ts";
import { storyPaths } from "../serve/paths.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

const INSPECTOR = 8846;
/** Memory is read between so many equal parts. */
const PARTS = 6;

export async function runSoak({
  minutes = 1,
}: { minutes?: number | undefined } = {}): Promise<void> {
  say("## Soak\n");
  if (!hasWrk()) {
    say(`Skipped: it ${WRK_NEEDED}.`);
    return;
  }
  const service = await startService(await builtProject(), { inspector: INSPECTOR });
  try {
    const paths = await storyPaths(service.origin, STORY);
    // What a day brings: the same few answers most of the time, and now and then one that nobody asked for yet.
    const file = writePaths(
      Array.from({ length: 20_000 }, (_, at) => {
        if (at % 20 === 0) return paths.searchAnew[at / 20]!;
        if (at % 20 === 10) return paths.filteredAnew[at]!;
        return [paths.story, paths.filtered, paths.frame, paths.search][at % 4]!;
      }),
    );
    const seconds = Math.max(1, Math.round((minutes * 60) / PARTS));
    const rows: string[][] = [];
    let from = 0;
    for (let part = 0; part <= PARTS; part++) {
      note(`${part * seconds} s of ${PARTS * seconds}`);
      const result = await load({
        origin: service.origin,
        paths: file,
        seconds: part === 0 ? 1 : seconds,
        connections: 32,
        from,
      });
      from += result.requests;
      rows.push([
        part === 0 ? "start (after 1 s)" : `${part * seconds} s`,
        whole(result.requests / result.seconds),
        whole(result.refused),
        whole(result.failed),
        decimal(result.p50, 1),
        decimal(result.p99, 1),
        whole(service.memory().now),
        decimal(await readHeap(INSPECTOR, "worker"), 1),
      ]);
    }
    say(
      formatTable(
        ["at", "requests/s", "refused", "failed", "p50 ms", "p99 ms", "process MB", "isolate MB"],
        rows,
      ),
    );
    say(
      `\nwrk, 32 connections, ${PARTS * seconds} s in ${PARTS} parts; one request in ten asks for what nobody asked for before. ` +
        "Process: resident memory, what V8 has not yet collected included; isolate: by its inspector after a collection. " +
        `Most that the process ever held: ${whole(service.memory().peak)} MB.`,
    );
  } finally {
    await service.stop();
  }
}
