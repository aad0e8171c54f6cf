/**
 * Answers are pure functions of the URL, the corpus and the code, and a new deployment starts a new isolate: so an
 * answer once made is kept under its URL and sent again without any work, as long as there is room.
 */
import type { Answer } from "./http.ts";

/** Of 128 MB that an isolate has (Cloudflare's limit) and 64 MB that we allow it. */
const ROOM = 8 * 1024 * 1024;
/** A hostile URL should not be worth keeping. */
const LONGEST_URL = 500;
const LARGEST = ROOM / 4;

const kept = new Map<string, Answer>();
let used = 0;

export function findAnswer(url: string): Answer | undefined {
  const answer = kept.get(url);
  if (answer) {
    // A Map iterates in order of insertion: re-inserting makes it the last to go.
    kept.delete(url);
    kept.set(url, answer);
  }
  return answer;
}

export function keepAnswer(url: string, answer: Answer): void {
  if (url.length > LONGEST_URL || answer.body.byteLength > LARGEST || kept.has(url)) return;
  kept.set(url, answer);
  used += answer.body.byteLength;
  for (const [oldest, { body }] of kept) {
    if (used <= ROOM) return;
    kept.delete(oldest);
    used -= body.byteLength;
  }
}
