import { QUOTED_SHARE } from "../../model/story-files.ts";
import type { StoryView } from "./desk-api.ts";

/** The share of a report's words that may be quoted, 0 to 1. */
export function quotedShareLimit({ story }: StoryView): number {
  const share = story.value["quotedShare"];
  return typeof share === "number" ? share : QUOTED_SHARE;
}

/** A share as whole percent. */
export const toPercent = (share: number): number => Math.round(100 * share);
