/** Parses query parameters into typed values. Problems name the parameter at fault and the values it accepts. */
import * as z from "zod";
import { edtfRange, parseEdtf } from "../../data/model/dates/edtf.ts";
import { Problem } from "../http/problem.ts";
import { invalidParameter, unknownParameter, unknownValue } from "./parameter-problems.ts";

/** Schema of a repeatable parameter, which matches any of its values. */
export const anyOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .array(item)
    .min(1)
    .optional()
    .meta({ description: `${description} Repeatable: any of the values matches.` });

/** Id of an object of the edition. Accepts any text, so that the problem of an unknown id can list those that exist. */
export const Id = z.string();

/** Schema of a parameter that is true, false or not set. */
export const flag = (description: string) =>
  z.enum(["true", "false"]).optional().meta({ description });

const LIMIT = "must be an integer from 1 to 100";

/** Parameters of pagination. */
export const PAGE = {
  limit: z
    .int(LIMIT)
    .min(1, LIMIT)
    .max(100, LIMIT)
    .default(100)
    .meta({ description: "Items per page: an integer from 1 to 100." }),
  cursor: z
    .string()
    .max(100, "must be the cursor of an earlier response, unchanged")
    .optional()
    .meta({ description: "Where the page begins: the cursor in `next` of the previous response." }),
};

export const ORDER = {
  order: z
    .enum(["newest", "oldest"])
    .default("newest")
    .meta({ description: "By date: newest or oldest first." }),
};

/** Items that are sorted newest first, in the order of the query. */
export const inOrder = <Item>(
  newest: readonly Item[],
  order: z.infer<typeof ORDER.order>,
): readonly Item[] => (order === "oldest" ? newest.toReversed() : newest);

const EdtfDate = z
  .string()
  .refine((text) => parseEdtf(text) !== null, "must be a date, such as 2023-07-15 or 2023-07");

/** A date of several days matches if any of them is in the range: from=2023-07-15 matches July 2023. */
export const DATES = {
  from: EdtfDate.optional().meta({
    description: "Only what could fall on or after this EDTF date, such as 2023-07-15 or 2023-07.",
  }),
  to: EdtfDate.optional().meta({
    description: "Only what could fall on or before this EDTF date, such as 2023-09-13 or 2023-09.",
  }),
};

const SEARCH_LENGTH = "must have 1 to 200 characters";

export const SEARCH = {
  q: z.string(SEARCH_LENGTH).trim().min(1, SEARCH_LENGTH).max(200, SEARCH_LENGTH).optional().meta({
    description:
      "Only what contains all of these words; names match in any spelling. 1 to 200 characters.",
  }),
};

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodCatch
    ? unwrap(schema.def.innerType)
    : schema;

/** The accepted values of a parameter whose schema enumerates them. */
function listValues(schema: z.core.$ZodType): readonly string[] {
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
 * The query as typed values. Throws a problem for the first invalid parameter. `ignoresUnknown`: drop parameters that are not in
 * the schema instead of rejecting them.
 */
export function parseQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  search: URLSearchParams,
  ignoresUnknown = false,
): z.infer<z.ZodObject<Shape>> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const parameter = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (parameter) values[name] = readValue(parameter, search.getAll(name));
    else if (!ignoresUnknown)
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
  const values = listValues(parameter);
  if (values.length > 0) return unknownValue(name, value, values);
  return invalidParameter(name, value, message ? `${message}.` : `is not valid: ${description}`);
}

/** The URL's path and query with some parameters set, or removed if null; the others are unchanged. */
export function changeQuery(url: URL, changes: Readonly<Record<string, string | null>>): string {
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

export interface DayRange {
  earliest: string | null;
  latest: string | null;
}

const daysOf = (text: string | undefined): DayRange => {
  const value = text === undefined ? null : parseEdtf(text);
  return value ? edtfRange(value) : { earliest: null, latest: null };
};

/** The first day of `from` and the last day of `to`; null if the parameter is not set. Throws a problem if they are reversed. */
export function parseRange(query: {
  from?: string | undefined;
  to?: string | undefined;
}): DayRange {
  const { earliest } = daysOf(query.from);
  const { latest } = daysOf(query.to);
  if (earliest && latest && earliest > latest)
    throw invalidParameter("to", String(query.to), `must not be before "from" (${query.from}).`);
  return { earliest, latest };
}
