/** Describes to editors what a Zod schema accepts at a path of a file. */
import * as z from "zod";
import { keyRef, quoted, wording, type Wording } from "../wording.ts";
import type { Path } from "./yaml-source.ts";

export type Schema = z.core.$ZodType;

/** The name of the value at a path: its key, or that of the list that it is in. `top`: the name of a value without a key. */
export function keyName(path: Path, top: string): Wording {
  const key = path.findLast((part) => typeof part === "string");
  return key === undefined ? top : wording`${quoted(keyRef(key))}`;
}

/** The schema inside one that also accepts no value or null; null for any other. */
export const unwrap = (schema: Schema): Schema | null =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodNullable
    ? schema.unwrap()
    : null;

/** The schema at a path; null if the path is not in the schema. */
export function schemaAt(schema: Schema, path: Path): Schema | null {
  const wrapped = unwrap(schema);
  if (wrapped) return schemaAt(wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodObject) {
    const inner: Schema | undefined = schema.shape[String(key)];
    return inner ? schemaAt(inner, rest) : null;
  }
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  if (schema instanceof z.ZodTuple) {
    const inner = schema.def.items[Number(key)];
    return inner ? schemaAt(inner, rest) : null;
  }
  return null;
}

/** The keys that a map may have, "a, b, c"; empty if any key is accepted. */
export function keysOf(schema: Schema | null): string {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).join(", ");
  const keys = schema instanceof z.ZodRecord ? schema.keyType : null;
  return keys instanceof z.ZodEnum ? keys.options.join(", ") : "";
}

/** Describes a valid value, as the end of a sentence that begins with "write" or "add". */
export function describeSchema(schema: Schema | null): string {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(", ")}`;
  if (schema instanceof z.ZodObject) return `a map with the keys ${keysOf(schema)}`;
  if (schema instanceof z.ZodArray) return "a list with at least one entry";
  const description = schema instanceof z.ZodType ? schema.description : undefined;
  return description ? `a text: ${description}` : "a text";
}
