import { recordsOf } from "../values.ts";

/** The passages that a development cites: its evidence and the quotes of its statements. */
export const listCitedPassages = (
  development: Record<string, unknown>,
): Record<string, unknown>[] => [
  ...recordsOf(development["evidence"]),
  ...recordsOf(development["statements"]).flatMap(({ quotes }) => recordsOf(quotes)),
];
