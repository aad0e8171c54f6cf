/**
 * Answers are pure functions of the URL, the corpus and the code, and a new deployment starts a new isolate: so an
 * answer once made is kept under its URL and sent again without any work, as long as there is room.
 */
import { Generations } from "./generations.ts";
import type { Answer } from "./http.ts";

/** Bytes of an answer beside its body: URL, headers, the Map's own. */
const OVERHEAD = 2048;
/** A hostile URL should not be worth keeping. */
const LONGEST_URL = 500;

// Of 128 MB that an isolate has (Cloudflare's limit) and 64 MB that we allow it, 8.
const kept = new Generations<Answer>(4 * 1024 * 1024);

export const findAnswer = (url: string): Answer | undefined => kept.find(url);

export function keepAnswer(url: string, answer: Answer): void {
  if (url.length <= LONGEST_URL) kept.keep(url, answer, answer.body.byteLength + OVERHEAD);
}
