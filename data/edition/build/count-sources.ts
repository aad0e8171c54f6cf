/** Counts the reports and named sources of passages. */
import type { StoryFile } from "../../model/story-files.ts";
import type { Passage } from "../../source/story.ts";

/** The number of distinct articles. */
export const countReports = (passages: readonly Passage[]): number =>
  new Set(passages.map(({ article }) => article)).size;

/** The number of distinct named origins. The outlets themselves and unnamed sources are not counted. */
export const countSources = (passages: readonly Passage[], origins: StoryFile["origins"]): number =>
  new Set(
    passages.flatMap(({ origin }) => (origin !== null && origins[origin]?.named ? [origin] : [])),
  ).size;
