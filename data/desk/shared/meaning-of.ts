import type * as z from "zod";

/** The meaning of a value, from the description of its enumeration ("Subject a: meaning; b: meaning."); empty without one. */
export function meaningOf(schema: z.ZodType, value: string): string {
  const meanings = schema.description?.replace(/\.$/u, "").split(/[;.] /u) ?? [];
  const found = meanings.find((part) => part.startsWith(`${value}: `));
  return found?.slice(value.length + 2) ?? "";
}
