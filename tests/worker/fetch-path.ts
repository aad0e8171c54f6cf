/** Requests to the Worker in workerd, which serves the built corpus. */
import { exports } from "cloudflare:workers";
import type { Edition } from "../../data/model/edition.ts";
import { STORY } from "../support/story/story.ts";

/** The public address of the tested Worker (vitest.config.ts). */
export const ORIGIN = "https://kd.test";

export const fetchPath = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(ORIGIN + path, { redirect: "manual", ...init });

export const fetchText = async (path: string): Promise<string> => (await fetchPath(path)).text();

export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetchPath(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** The current edition of the invented story. */
export const fetchEdition = (): Promise<Edition> => fetchJson(`/v1/stories/${STORY}`);

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
