/** Asks the Worker itself, in workerd, about the corpus that was built. */
import { exports } from "cloudflare:workers";
import type { Edition } from "../../data/model/edition.ts";

export const ORIGIN = "https://kd.test";

/** The public address of the tested Worker (vitest.config.ts). */
export const askAt = (origin: string, path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(origin + path, { redirect: "manual", ...init });

export const ask = (path: string, init?: RequestInit): Promise<Response> =>
  askAt(ORIGIN, path, init);

export async function askJson<T>(path: string): Promise<T> {
  const response = await ask(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

interface StoryList {
  data: { id: string; edition: string }[];
}

/** The first story's current edition: the tests know the rules, not the story. */
export async function askEdition(): Promise<Edition> {
  const { data } = await askJson<StoryList>("/v1/stories");
  return askJson<Edition>(`/v1/stories/${data[0]!.id}`);
}

/** A problem document, with what it must have. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  parameter?: string;
  given?: string;
  takes?: string[];
}
