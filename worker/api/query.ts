/** Parses query parameters into typed values. Problems name the parameter at fault and the values it accepts. */
import * as z from "zod";
import { Problem } from "../http/problem.ts";
import { invalidParameter, unknownParameter, unknownValue } from "./parameter-problems.ts";
import type { PublicUrl } from "../http/origin.ts";

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodCatch
    ? unwrap(schema.def.innerType)
    : schema;

/** The accepted values of a parameter whose schema enumerates them. */
function listEnumValues(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.def.element) : inner;
  return item instanceof z.ZodEnum ? item.options.map(String) : [];
}

/** A parameter's values, converted to the schema's type. A repeated parameter stays an array, which only an array schema accepts. */
function readValue(schema: z.core.$ZodType, values: string[]): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray || values.length > 1) return values;
  const [value = ""] = values;
  // Digits only: Number("") is 0 and Number("1e1") is 10.
  return inner instanceof z.ZodNumber && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** Zod's own messages are about its types. An issue has the message of its schema, or none. */
const NO_DEFAULT_MESSAGES = { error: () => "" };

/**
 * The query as typed values. Throws a problem for the first invalid parameter. Parameters that are not in the schema are dropped unless
 * `rejectsUnknown`.
 */
export function parseParameters<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  search: URLSearchParams,
  rejectsUnknown = true,
): z.infer<z.ZodObject<Shape>> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const parameter = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (parameter) values[name] = readValue(parameter, search.getAll(name));
    else if (rejectsUnknown)
      throw unknownParameter(Object.keys(schema.shape), name, search.get(name) ?? "");
  }
  const result = schema.safeParse(values, NO_DEFAULT_MESSAGES);
  if (result.success) return result.data;
  const [{ path, message } = { path: [], message: "" }] = result.error.issues;
  const name = String(path[0]);
  throw problemOf(name, schema.shape[name]!, search.getAll(name), message);
}

/** The problem of a parameter that its schema rejects. `received`: its values in the URL; `message`: the schema's, or empty. */
function problemOf(
  name: string,
  parameter: z.core.$ZodType,
  received: readonly string[],
  message: string,
): Problem {
  const { description = "" } = z.globalRegistry.get(parameter) ?? {};
  const value = received.join(", ");
  if (received.length === 0)
    return new Problem("missing-parameter", {
      detail: `"${name}" is required: ${description}`,
      parameter: name,
    });
  if (received.length > 1 && !(unwrap(parameter) instanceof z.ZodArray))
    return invalidParameter(name, value, "must not be repeated.");
  const values = listEnumValues(parameter);
  if (values.length > 0) return unknownValue(name, value, values);
  return invalidParameter(name, value, message ? `${message}.` : `is not valid: ${description}`);
}

/** The URL's path and query with some parameters set, or removed if null; the others are unchanged. */
export function changeQuery(
  url: PublicUrl,
  changes: Readonly<Record<string, string | null>>,
): string {
  let { search } = url;
  const names = Object.keys(changes);
  if (search && names.some((name) => url.searchParams.has(name))) {
    const others = new URLSearchParams(search);
    for (const name of names) others.delete(name);
    search = others.size > 0 ? `?${others.toString()}` : "";
  }
  for (const [name, value] of Object.entries(changes))
    if (value !== null) search += `${search ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
  // Joined, because V8's fast path of JSON.stringify ends at a concatenated string: a page with `next` cost 0.1 ms of CPU more.
  return [url.pathname, search].join("");
}
