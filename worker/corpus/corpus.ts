/** The only reader of the compiled corpus. What is read is parsed once and stays in the isolate's memory. */
import type { Edition } from "../../data/model/edition.ts";
import { EditionIndex } from "./edition-index.ts";
import type { Env } from "../env.ts";
import { Problem } from "../http/problem.ts";

export interface KeptEdition {
  edition: string;
  published: string;
  note: string;
}

export interface StoryEntry {
  id: string;
  title: string;
  summary: string;
  language: string;
  /** The current edition. */
  edition: string;
  /** null: a draft that has not been published. */
  published: string | null;
  /** Every published edition that is kept, oldest first. */
  editions: KeptEdition[];
}

export interface Corpus {
  stories: StoryEntry[];
  /** Changes whenever any story does. */
  etag: string;
  /** Part of every ETag, so that a change of the code is a change of the answer. */
  version: string;
}

/** Characters of JSON that may stay parsed; the newest reading always stays. */
const ROOM = 16 * 1024 * 1024;

let corpus: Corpus | undefined;
const editions = new Map<string, { index: EditionIndex; size: number }>();

/** The text of a static asset, which the build has to have written. */
export async function readAsset(env: Env, path: string): Promise<string> {
  const response = await env.ASSETS.fetch(`https://assets.invalid${path}`);
  if (!response.ok)
    throw new Error(`${path} is missing from the assets (${response.status}): run npm run build`);
  return response.text();
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

export async function openCorpus(env: Env): Promise<Corpus> {
  if (corpus) return corpus;
  const text = await readAsset(env, "/_corpus/index.json");
  const hash = hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const version = env.CF_VERSION?.id.slice(0, 8) ?? "0";
  // The compiler wrote it from the schema and checked it; parsing it again would cost start-up time for nothing.
  const { stories }: { stories: StoryEntry[] } = JSON.parse(text);
  corpus = { stories, version, etag: hash.slice(0, 12) };
  return corpus;
}

/** The story, or a 404 that lists those there are. */
export async function findStory(env: Env, id: string): Promise<StoryEntry> {
  const { stories } = await openCorpus(env);
  const story = stories.find((entry) => entry.id === id);
  if (story) return story;
  const known = stories.map((entry) => entry.id);
  throw new Problem("unknown-story", {
    detail: `The stories are: ${known.join(", ")}.`,
    given: id,
    takes: known,
  });
}

/** An edition of a story that the index names. */
export async function openEdition(env: Env, story: string, edition: string): Promise<EditionIndex> {
  const key = `${story}/${edition}`;
  const known = editions.get(key);
  if (known) return known.index;
  const text = await readAsset(env, `/_corpus/${key}.json`);
  const value: Edition = JSON.parse(text);
  const index = new EditionIndex(value, text, () => readAsset(env, `/_corpus/${key}.search.json`));
  editions.set(key, { index, size: text.length });
  let used = 0;
  for (const { size } of editions.values()) used += size;
  for (const [oldest, { size }] of editions) {
    if (used <= ROOM || oldest === key) break;
    editions.delete(oldest);
    used -= size;
  }
  return index;
}
