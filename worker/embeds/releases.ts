/** The releases of the element's script that are kept for ever, so that a publisher may pin one by its hash. */
import type { Env } from "../env.ts";

export interface Release {
  /** Under /embed/. */
  file: string;
  /** As the `integrity` attribute has it. */
  integrity: string;
}

/** The newest; undefined before the first. */
export async function findRelease({ ASSETS }: Env): Promise<Release | undefined> {
  const answer = await ASSETS.fetch("https://assets.invalid/embed/releases.json");
  if (!answer.ok) return undefined;
  const releases: Release[] = await answer.json();
  return releases.at(-1);
}
