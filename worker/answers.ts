/**
 * Answers are pure functions of the URL, the corpus and the code, and a new deployment starts a new isolate: so an
 * answer once made is kept under its URL and sent again without any work, as long as there is room.
 *
 * They are kept in two generations: what is made or asked for again is of the young one; when that is full, it becomes the
 * old one, and what nobody has asked for since is dropped. A hit is one look into a Map, and changes nothing.
 */
import type { Answer } from "./http.ts";

/** Bytes of a generation. An isolate has 128 MB (Cloudflare's limit), and 64 MB is what we allow it. */
const ROOM = 4 * 1024 * 1024;
/** Bytes of an answer beside its body: URL, headers, the Map's own. */
const OVERHEAD = 2048;
/** A hostile URL should not be worth keeping. */
const LONGEST_URL = 500;
const LARGEST = ROOM / 2;

let young = new Map<string, Answer>();
let old = new Map<string, Answer>();
let used = 0;

export function findAnswer(url: string): Answer | undefined {
  const answer = young.get(url);
  if (answer) return answer;
  const older = old.get(url);
  if (older) keepAnswer(url, older);
  return older;
}

export function keepAnswer(url: string, answer: Answer): void {
  const size = answer.body.byteLength + OVERHEAD;
  if (url.length > LONGEST_URL || size > LARGEST) return;
  if (used + size > ROOM) {
    old = young;
    young = new Map();
    used = 0;
  }
  young.set(url, answer);
  used += size;
}
