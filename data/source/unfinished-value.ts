/** Reads a file whose only mistakes are unfinished entries, so that one of them does not hide every other problem. */
import * as z from "zod";
import { Slug } from "../model/edition.ts";
import type { Schema } from "./schema-hints.ts";

interface Read {
  value: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An id that is not chosen yet, or a text of the wrong length. */
const isUnfinished = (schema: Schema, text: string, issues: readonly z.core.$ZodIssue[]): boolean =>
  (text === "" && schema === Slug) ||
  issues.every(({ code }) => code === "too_big" || code === "too_small");

function readEntries(
  entries: readonly (readonly [key: string, schema: Schema, value: unknown])[],
): Read | null {
  const read = entries.map(([key, schema, value]) => [key, readUnfinished(schema, value)] as const);
  return read.every(([, entry]) => entry !== null)
    ? {
        value: Object.fromEntries(
          read.flatMap(([key, entry]) =>
            entry?.value === undefined ? [] : [[key, entry.value] as const],
          ),
        ),
      }
    : null;
}

/**
 * The value by its schema, where texts may be empty or too long, ids empty, and lists of any length; null where anything else is
 * invalid. Its type is the schema's, so whatever reads it meets no value that a valid file could not have.
 */
export function readUnfinished(schema: Schema, value: unknown): Read | null {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return { value: parsed.data };
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return readUnfinished(schema.unwrap(), value);
  if (schema instanceof z.ZodString && typeof value === "string")
    return isUnfinished(schema, value, parsed.error.issues) ? { value } : null;
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item: unknown) => readUnfinished(schema.element, item));
    return items.every((item) => item !== null) ? { value: items.map((item) => item.value) } : null;
  }
  if (schema instanceof z.ZodObject && isMap(value)) {
    const { shape }: { shape: Record<string, Schema> } = schema;
    // Entries that contradict each other, or an unknown key.
    if (parsed.error.issues.some(({ path }) => path.length === 0)) return null;
    return readEntries(Object.entries(shape).map(([key, inner]) => [key, inner, value[key]]));
  }
  return null;
}
