/** Clients that ask on while something breaks, and what becomes of their questions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { INVENTED } from "../serve/invented.ts";
import type { Project } from "../serve/project.ts";

/** How many ask at the same time. */
export const CLIENTS = 8;
/** Milliseconds between the answer to a client and its next question. */
const PAUSE = 20;

/** Answers that clients got while something happened, by what became of them. */
export interface Traffic {
  answered: number;
  failed: number;
  /** Lists that named one edition and held another's developments. */
  mixed: number;
  /** Milliseconds between the first failure and the first answer after it. */
  gap: number;
  stop: () => Promise<void>;
}

/** The edition that a project's Worker serves. */
export const editionOf = ({ assets }: Project): string => {
  const { stories }: { stories: { edition: string }[] } = JSON.parse(
    readFileSync(join(assets, "_corpus", "index.json"), "utf8"),
  );
  return stories[0]!.edition;
};

/**
 * Clients who ask for the story's list again and again, each as soon as it is answered; `totals` is how many developments each
 * edition has.
 */
export function startTraffic(origin: string, totals: ReadonlyMap<string, number>): Traffic {
  const life = new AbortController();
  let failedAt: number | undefined;
  const traffic: Traffic = { answered: 0, failed: 0, mixed: 0, gap: 0, stop: async () => {} };
  const once = async (): Promise<void> => {
    try {
      const response = await fetch(`${origin}/v1/stories/${INVENTED}/developments?limit=100`);
      if (!response.ok) throw new Error(String(response.status));
      const { edition, total, data }: { edition: string; total: number; data: unknown[] } =
        JSON.parse(await response.text());
      traffic.answered++;
      // The clients, the edge and the browser's driver share a process here: they leave it room.
      await setTimeout(PAUSE);
      if (totals.get(edition) !== total || data.length !== total) traffic.mixed++;
      if (failedAt !== undefined) {
        traffic.gap = Math.max(traffic.gap, performance.now() - failedAt);
        failedAt = undefined;
      }
    } catch {
      traffic.failed++;
      failedAt ??= performance.now();
      // A client that was refused does not ask again in the same millisecond.
      await setTimeout(PAUSE);
    }
  };
  const loops = Array.from({ length: CLIENTS }, async () => {
    while (!life.signal.aborted) await once();
  });
  traffic.stop = async () => {
    life.abort();
    await Promise.all(loops);
  };
  return traffic;
}
