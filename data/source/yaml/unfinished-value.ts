/** Parses a file whose only problems are unfinished entries, so that these do not hide all other problems. */
import * as z from "zod";
import { Slug } from "../../model/edition.ts";
import { unwrap, type Schema } from "./schema-hints.ts";

/** An object, so that null can mean failure. */
interface Parsed {
  value: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An id that is not chosen yet, or a text of the wrong length. */
const isUnfinished = (schema: Schema, text: string, issues: readonly z.core.$ZodIssue[]): boolean =>
  (text === "" && schema === Slug) ||
  issues.every(({ code }) => code === "too_big" || code === "too_small");

function parseEntries(
  entries: readonly (readonly [key: string, schema: Schema, value: unknown])[],
): Parsed | null {
  const parsed = entries.map(
    ([key, schema, value]) => [key, parseUnfinished(schema, value)] as const,
  );
  return parsed.every(([, entry]) => entry !== null)
    ? {
        value: Object.fromEntries(
          parsed.flatMap(([key, entry]) =>
            entry?.value === undefined ? [] : [[key, entry.value] as const],
          ),
        ),
      }
    : null;
}

/**
 * Parses a value by its schema, but accepts texts that are empty or too long, empty ids, and lists of any length; null if anything
 * else is invalid. The result has the schema's type.
 */
export function parseUnfinished(schema: Schema, value: unknown): Parsed | null {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return { value: parsed.data };
  const wrapped = unwrap(schema);
  if (wrapped) return parseUnfinished(wrapped, value);
  if (schema instanceof z.ZodString && typeof value === "string")
    return isUnfinished(schema, value, parsed.error.issues) ? { value } : null;
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item: unknown) => parseUnfinished(schema.element, item));
    return items.every((item) => item !== null) ? { value: items.map((item) => item.value) } : null;
  }
  if (schema instanceof z.ZodObject && isMap(value)) {
    const { shape }: { shape: Record<string, Schema> } = schema;
    // Entries that contradict each other, or an unknown key.
    if (parsed.error.issues.some(({ path }) => path.length === 0)) return null;
    return parseEntries(Object.entries(shape).map(([key, inner]) => [key, inner, value[key]]));
  }
  return null;
}
