/** API clients that request a story's list while something breaks. */
import { setTimeout } from "node:timers/promises";
import type { Edition } from "../../../data/model/edition.ts";
import { ORIGIN } from "../rig/project.ts";
import { integer } from "../table.ts";

const CLIENTS = 8;
/** Milliseconds between a response and the client's next request: clients, edge and browser driver share a process. */
const PAUSE = 20;

export interface Traffic {
  /** Ends it. `isFine`: no response was a 5xx or mixed two editions. */
  stop: () => Promise<[summary: string, isFine: boolean]>;
}

/** `editions`: those that a response may be of. */
export function startTraffic(editions: readonly Edition[]): Traffic {
  const life = new AbortController();
  const totals = new Map(editions.map((edition) => [edition.edition, edition.developments.length]));
  let [responses, failed, broken, mixed] = [0, 0, 0, 0];
  async function request(): Promise<void> {
    const response = await fetch(`${ORIGIN}/v1/stories/${editions[0]!.id}/developments?limit=100`);
    responses++;
    if (response.status >= 500) return void broken++;
    const { edition, total, data }: { edition: string; total: number; data: unknown[] } =
      await response.json();
    if (totals.get(edition) !== total || data.length !== total) mixed++;
  }
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!life.signal.aborted) {
      await request().catch(() => void failed++);
      await setTimeout(PAUSE);
    }
  });
  return {
    stop: async () => {
      life.abort();
      await Promise.all(clients);
      return [
        `${integer(responses)} responses, ${integer(failed)} failed connections, ${broken} of 5xx, ${mixed} mixed`,
        broken + mixed === 0,
      ];
    },
  };
}
