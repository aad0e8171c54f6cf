/** Clients that request a story's list all the while something breaks. */
import { setTimeout } from "node:timers/promises";
import { INVENTED } from "../rig/corpus-generator.ts";
import { ORIGIN } from "../rig/project.ts";
import { whole } from "../table.ts";

const CLIENTS = 8;
/** Milliseconds between a response and the client's next request: clients, edge and browser driver share a process. */
const PAUSE = 20;

export interface Traffic {
  /** Ends it; a summary, and whether no response was a 5xx or mixed two editions. */
  stop: () => Promise<{ summary: string; isFine: boolean }>;
}

/** `totals`: the number of developments of each edition. */
export function startTraffic(totals: ReadonlyMap<string, number>): Traffic {
  const life = new AbortController();
  const counts = { responses: 0, refused: 0, broken: 0, mixed: 0 };
  /** Milliseconds from the first refused connection to the next response, at the longest. */
  let gap = 0;
  let failedAt: number | undefined;

  async function request(): Promise<void> {
    const response = await fetch(`${ORIGIN}/v1/stories/${INVENTED}/developments?limit=100`);
    counts.responses++;
    if (response.status >= 500) return void counts.broken++;
    const list: { edition: string; total: number; data: unknown[] } = await response.json();
    if (totals.get(list.edition) !== list.total || list.data.length !== list.total) counts.mixed++;
    if (failedAt !== undefined) gap = Math.max(gap, performance.now() - failedAt);
    failedAt = undefined;
  }
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!life.signal.aborted) {
      await request().catch(() => {
        counts.refused++;
        failedAt ??= performance.now();
      });
      await setTimeout(PAUSE);
    }
  });
  return {
    stop: async () => {
      life.abort();
      await Promise.all(clients);
      const { responses, refused, broken, mixed } = counts;
      const silence = refused > 0 ? `; no response for ${whole(gap)} ms` : "";
      return {
        summary: `${whole(responses)} responses, ${whole(refused)} failed connections, ${broken} of 5xx, ${mixed} mixed${silence}`,
        isFine: broken + mixed === 0,
      };
    },
  };
}
