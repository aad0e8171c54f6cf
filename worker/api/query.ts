/** Parses query parameters into typed values. Problems name the parameter at fault and the values it accepts. */
import * as z from "zod";
import { edtfRange, parseEdtf } from "../../data/model/edtf.ts";
import { Edtf } from "../../data/model/vocabulary.ts";
import { Problem } from "../http/problem.ts";

/** Schema of a repeatable parameter, which matches any of its values. */
export const anyOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .array(item)
    .min(1)
    .optional()
    .meta({ description: `${description} Repeatable: any of the values matches.` });

/** Parameters of pagination. */
export const PAGE = {
  limit: z
    .int()
    .min(1)
    .max(100)
    .default(100)
    .meta({ description: "Items per page: an integer from 1 to 100." }),
  cursor: z
    .string()
    .max(100)
    .optional()
    .meta({ description: "Where the page begins: the cursor in `next` of the previous response." }),
};

export const ORDER = {
  order: z
    .enum(["newest", "oldest"])
    .default("newest")
    .meta({ description: "By date: newest or oldest first." }),
};

/** A date of several days matches if any of them is in the range: from=2023-07-15 matches July 2023. */
export const DATES = {
  from: Edtf.optional().meta({
    description: "Only what could fall on or after this EDTF date, such as 2023-07-15 or 2023-07.",
  }),
  to: Edtf.optional().meta({
    description: "Only what could fall on or before this EDTF date, such as 2023-09-13 or 2023-09.",
  }),
};

export const SEARCH = {
  q: z.string().trim().min(1).max(200).optional().meta({
    description:
      "Only what contains all of these words; names match in any spelling. 1 to 200 characters.",
  }),
};

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodCatch
    ? unwrap(schema.def.innerType)
    : schema;

/** The accepted values of a parameter; its description if its schema does not enumerate them. */
function listAllowed(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.def.element) : inner;
  if (item instanceof z.ZodEnum) return item.options.map(String);
  if (item instanceof z.ZodLiteral) return [...item.values].map(String);
  const { description } = z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner) ?? {};
  return description ? [description] : [];
}

/** The problem of a value that a parameter does not accept. `allowed`: the values it does, or a description of them. */
export function invalidParameter(
  parameter: string,
  value: string,
  allowed: readonly string[],
): Problem {
  return new Problem("invalid-parameter", {
    detail: `"${parameter}" accepts: ${allowed.join(", ")}`,
    parameter,
    value,
    allowed,
  });
}

/** A parameter's values, converted to the schema's type. A repeated parameter stays an array, which only an array schema accepts. */
function readValue(schema: z.core.$ZodType, values: string[]): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray || values.length > 1) return values;
  const [value = ""] = values;
  // Digits only: Number("") is 0 and Number("1e1") is 10.
  return inner instanceof z.ZodNumber && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

function unknownParameter(shape: z.ZodRawShape, search: URLSearchParams, name: string): Problem {
  const allowed = Object.keys(shape);
  return new Problem("unknown-parameter", {
    detail: allowed.length
      ? `The parameters are: ${allowed.join(", ")}.`
      : "This path has no parameters.",
    parameter: name.slice(0, 100),
    value: search.get(name) ?? "",
    allowed,
  });
}

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
    else if (!ignoresUnknown) throw unknownParameter(schema.shape, search, name);
  }
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]);
  const allowed = listAllowed(schema.shape[name]!);
  if (!(name in values))
    throw new Problem("missing-parameter", {
      detail: `"${name}" is required: ${allowed.join(", ")}`,
      parameter: name,
      allowed,
    });
  const sent = search.getAll(name);
  const isArray = unwrap(schema.shape[name]!) instanceof z.ZodArray;
  const isRepeated = sent.length > 1 && !isArray;
  throw invalidParameter(name, sent.join(", "), isRepeated ? ["a single value"] : allowed);
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
  return url.pathname + search;
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
    throw invalidParameter("to", String(query.to), [`a date not before from (${query.from})`]);
  return { earliest, latest };
}
