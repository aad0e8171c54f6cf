/** The only reader of the compiled corpus. A file is parsed once and stays in the isolate's memory. */
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import { SCHEMA_VERSION, type Edition } from "../../data/model/edition.ts";
import { EditionIndex } from "./edition-index.ts";
import type { Env } from "../env.ts";
import { Problem } from "../http/problem.ts";

/** A story as the corpus index lists it. */
export type StoryEntry = CorpusIndex["stories"][number];

export interface Corpus {
  stories: StoryEntry[];
  /** Changes whenever any story does. */
  etag: string;
  /** Part of every entity tag, so that responses change with the code. */
  version: string;
}

/** Characters of JSON that stay parsed; the edition that was read last always does. */
const CAPACITY = 16 * 1024 * 1024;

let corpus: Corpus | undefined;
const editions = new Map<string, { index: EditionIndex; size: number }>();

/** Fetches a static asset by its path. The host is none of the platform's business. */
export const fetchAsset = (env: Env, path: string): Promise<Response> =>
  env.ASSETS.fetch(`https://assets.invalid${path}`);

/** The text of a static asset. Throws where the build has not written it. */
export async function readAsset(env: Env, path: string): Promise<string> {
  const response = await fetchAsset(env, path);
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
  // The compiler validated it; validating it again would only cost start-up time.
  const { stories }: CorpusIndex = JSON.parse(text);
  corpus = { stories, version, etag: hash.slice(0, 12) };
  return corpus;
}

/** The story. Throws a 404 that lists the stories. */
export async function findStory(env: Env, id: string): Promise<StoryEntry> {
  const { stories } = await openCorpus(env);
  const story = stories.find((entry) => entry.id === id);
  if (story) return story;
  const ids = stories.map((entry) => entry.id);
  throw new Problem("unknown-story", {
    detail: `The stories are: ${ids.join(", ")}.`,
    given: id,
    takes: ids,
  });
}

/** Throws where an edition has a schema that this code does not read. */
function assertSchema({ edition, schema }: { edition: string; schema: number }): void {
  if (schema !== SCHEMA_VERSION)
    throw new Problem("unsupported-schema", {
      detail: `Edition ${edition} has schema version ${schema}; this service reads version ${SCHEMA_VERSION}.`,
    });
}

/** An edition that the corpus index lists; the least recently read ones are evicted. */
export async function openEdition(env: Env, story: string, edition: string): Promise<EditionIndex> {
  const key = `${story}/${edition}`;
  const cached = editions.get(key);
  if (cached) return cached.index;
  const text = await readAsset(env, `/_corpus/${key}.json`);
  const value: Edition = JSON.parse(text);
  assertSchema(value);
  const index = new EditionIndex(value, text, () => readAsset(env, `/_corpus/${key}.search.json`));
  editions.set(key, { index, size: text.length });
  let used = 0;
  for (const { size } of editions.values()) used += size;
  for (const [oldest, { size }] of editions) {
    if (used <= CAPACITY || oldest === key) break;
    editions.delete(oldest);
    used -= size;
  }
  return index;
}
