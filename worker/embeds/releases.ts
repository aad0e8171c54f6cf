/** Releases of the element's script never change, so that a publisher can pin one by its hash. */
import { fetchAsset } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";

export interface Release {
  /** Under /embed/. */
  file: string;
  /** As the `integrity` attribute has it. */
  integrity: string;
}

/** The newest; undefined before the first. */
export async function findRelease(env: Env): Promise<Release | undefined> {
  const response = await fetchAsset(env, "/embed/releases.json");
  if (!response.ok) return undefined;
  const releases: Release[] = await response.json();
  return releases.at(-1);
}
