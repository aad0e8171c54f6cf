/**
 * Answers are pure functions of the URL, the corpus and the code, and a new deployment starts a new isolate: so an
 * answer is kept under its URL and sent again without any work, as long as there is room.
 *
 * It is kept when it is made for the second time. Most URLs that are new are never asked for again, hostile ones above all:
 * they would cost the collector its time, and push out what is asked for.
 */
import { Generations } from "./generations.ts";
import type { Answer } from "./response.ts";

/** Bytes of an answer beside its body: URL, headers, the Map's own. */
const OVERHEAD = 2048;
/** A hostile URL should not be worth keeping. */
const LONGEST_URL = 500;

// Of 128 MB that an isolate has (Cloudflare's limit) and 64 MB that we allow it: 8 MB and 1 MB.
const kept = new Generations<Answer>(4 * 1024 * 1024);
const askedOnce = new Generations<true>(512 * 1024);

export const findAnswer = (url: string): Answer | undefined => kept.find(url);

export function keepAnswer(url: string, answer: Answer): void {
  if (url.length > LONGEST_URL) return;
  if (askedOnce.find(url)) kept.keep(url, answer, answer.body.byteLength + OVERHEAD);
  else askedOnce.keep(url, true, url.length + 100);
}
