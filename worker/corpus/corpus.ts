/** Reads the compiled corpus. Parsed editions are cached in the isolate's memory. */
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import type { Edition } from "../../data/model/edition.ts";
import { EditionIndex } from "./edition-index.ts";
import type { Env } from "../env.ts";
import { Problem } from "../http/problem.ts";
import { sortBySimilarity } from "./sort-by-similarity.ts";

/** A story as the corpus index lists it. */
export type StoryEntry = CorpusIndex["stories"][number];

export interface Corpus {
  stories: StoryEntry[];
  /** Changes whenever any story does. */
  etag: string;
  /** Version of the deployed code; part of every entity tag. */
  version: string;
}

/** Maximum size of the cache in characters of JSON. The edition read last is never evicted. */
const MAX_CACHE_SIZE = 16 * 1024 * 1024;

let corpus: Corpus | undefined;
const editions = new Map<string, { index: EditionIndex; size: number }>();

/** Fetches a static asset by its path. The platform ignores the host. */
export const fetchAsset = (env: Env, path: string): Promise<Response> =>
  env.ASSETS.fetch(`https://assets.invalid${path}`);

/** The text of a static asset. Throws if the build has not written it. */
export async function readAsset(env: Env, path: string): Promise<string> {
  const response = await fetchAsset(env, path);
  if (!response.ok)
    throw new Error(`${path} is missing from the assets (${response.status}): run npm run build`);
  return response.text();
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The index of the corpus. */
export async function openCorpus(env: Env): Promise<Corpus> {
  if (corpus) return corpus;
  const text = await readAsset(env, "/_corpus/index.json");
  const hash = hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const version = env.CF_VERSION?.id.slice(0, 8) ?? "0";
  // Not validated again: the compiler did, and it would cost start-up time.
  const { stories }: CorpusIndex = JSON.parse(text);
  corpus = { stories, version, etag: hash.slice(0, 12) };
  return corpus;
}

/** Maximum number of ids in the text of a problem. */
const MAX_IDS = 10;

/** The story with an id. Throws a 404 that lists the stories, the most similar ids first, if there is none. */
export async function findStory(env: Env, id: string): Promise<StoryEntry> {
  const { stories } = await openCorpus(env);
  const story = stories.find((entry) => entry.id === id);
  if (story) return story;
  const ids = sortBySimilarity(
    stories.map((entry) => entry.id),
    id,
  );
  const more = ids.length > MAX_IDS ? "; /stories lists them all" : "";
  throw new Problem("unknown-story", {
    detail: `The stories are: ${ids.slice(0, MAX_IDS).join(", ")}${more}.`,
    value: id,
    allowed: ids,
  });
}

/** The edition published before another and not withdrawn; null if there is none. */
export function findPreviousEdition({ editions }: StoryEntry, id: string): string | null {
  const position = editions.findIndex(({ edition }) => edition === id);
  // A draft is not in the list and is newer than all.
  const earlier = position === -1 ? editions : editions.slice(0, position);
  return earlier.findLast(({ withdrawal }) => !withdrawal)?.edition ?? null;
}

/** Opens an edition, by ids from the corpus index. The oldest cached editions are evicted when the cache is full. */
export async function openEdition(env: Env, story: string, edition: string): Promise<EditionIndex> {
  const key = `${story}/${edition}`;
  const cached = editions.get(key);
  if (cached) return cached.index;
  const text = await readAsset(env, `/_corpus/${key}.json`);
  const value: Edition = JSON.parse(text);
  const index = new EditionIndex(value, text, () => readAsset(env, `/_corpus/${key}.search.json`));
  editions.set(key, { index, size: text.length });
  let used = 0;
  for (const { size } of editions.values()) used += size;
  for (const [oldest, { size }] of editions) {
    if (used <= MAX_CACHE_SIZE || oldest === key) break;
    editions.delete(oldest);
    used -= size;
  }
  return index;
}

/** Opens an archived edition; null if it was withdrawn. */
export const openArchived = async (
  env: Env,
  story: string,
  { edition, withdrawal }: StoryEntry["editions"][number],
): Promise<EditionIndex | null> => (withdrawal ? null : openEdition(env, story, edition));
