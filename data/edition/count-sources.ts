/** How many reports and how many named sources some passages come from. */
import type { StoryFile } from "../model/story-files.ts";
import type { Passage } from "../source/story.ts";

/** Distinct articles. */
export const countReports = (passages: readonly Passage[]): number =>
  new Set(passages.map(({ article }) => article)).size;

/** Distinct named origins: neither the outlet itself nor an origin that stands for unnamed sources is counted. */
export const countSources = (passages: readonly Passage[], origins: StoryFile["origins"]): number =>
  new Set(
    passages.flatMap(({ origin }) => (origin !== null && origins[origin]?.named ? [origin] : [])),
  ).size;
