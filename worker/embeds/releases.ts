/** Releases of the element's script: immutable, so that a publisher can pin one with Subresource Integrity. */
import { fetchAsset } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";

export interface Release {
  /** Name of the file below /embed/. */
  file: string;
  /** Value of the `integrity` attribute. */
  integrity: string;
}

/** The newest release; undefined before the first. */
export async function findRelease(env: Env): Promise<Release | undefined> {
  const response = await fetchAsset(env, "/embed/releases.json");
  if (!response.ok) return undefined;
  const releases: Release[] = await response.json();
  return releases.at(-1);
}
