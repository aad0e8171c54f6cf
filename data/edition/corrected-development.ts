import type { Correction, Edition } from "../model/edition.ts";

/** Id of the development that a correction is about, itself or one of its statements; null if there is none. */
export const findCorrectedDevelopment = (
  { statements }: Pick<Edition, "statements">,
  { development, statement }: Pick<Correction, "development" | "statement">,
): string | null =>
  development ?? statements.find(({ id }) => id === statement)?.development ?? null;
