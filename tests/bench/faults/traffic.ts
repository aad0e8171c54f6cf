/** API clients that request a story's list while something breaks. */
import { setTimeout } from "node:timers/promises";
import type { Edition } from "../../../data/model/edition.ts";
import { ORIGIN } from "../rig/project.ts";
import { decimal } from "../table.ts";

const CLIENTS = 8;
/** Milliseconds between a response and the client's next request: clients, edge and browser driver share a process. */
const PAUSE = 20;

/**
 * Starts it. Returns a function that ends it and resolves to a summary, and to whether no response was a 5xx or mixed two editions.
 * `editions`: those that a response may be of.
 */
export function startTraffic(editions: readonly Edition[]): () => Promise<[string, boolean]> {
  const totals = new Map(editions.map((edition) => [edition.edition, edition.developments.length]));
  const url = `${ORIGIN}/v1/stories/${editions[0]!.id}/developments?limit=100`;
  let [responses, failed, broken, mixed] = [0, 0, 0, 0];
  const life = new AbortController();
  async function request(): Promise<void> {
    const response = await fetch(url);
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
  return async () => {
    life.abort();
    await Promise.all(clients);
    const summary = `${decimal(responses)} responses, ${decimal(failed)} failed connections, ${broken} of 5xx, ${mixed} mixed`;
    return [summary, broken + mixed === 0];
  };
}
