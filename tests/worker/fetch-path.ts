/** Requests to the Worker in workerd, which serves the built corpus. */
import { exports } from "cloudflare:workers";
import type { Edition } from "../../data/model/edition.ts";

/** The public address of the tested Worker (vitest.config.ts). */
export const ORIGIN = "https://kd.test";

export const fetchPath = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(ORIGIN + path, { redirect: "manual", ...init });

export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetchPath(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

interface StoryList {
  data: { id: string; edition: string }[];
}

/** The current edition of the first story: tests do not depend on the stories of the corpus. */
export async function fetchEdition(): Promise<Edition> {
  const { data } = await fetchJson<StoryList>("/v1/stories");
  return fetchJson<Edition>(`/v1/stories/${data[0]!.id}`);
}

/** The members of a problem document. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  parameter?: string;
  value?: string;
  allowed?: string[];
}
