/** Parses query parameters: what leaves is typed; a problem names the parameter at fault and what it accepts. */
import * as z from "zod";
import { edtfRange, parseEdtf } from "../../data/model/edtf.ts";
import { Edtf } from "../../data/model/edition.ts";
import { Problem } from "../http/problem.ts";

/** A parameter that may be repeated: any of its values matches. */
export const anyOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .array(item)
    .min(1)
    .optional()
    .meta({ description: `${description} Repeat it for any of several.` });

/** How a list is cut into pages. */
export const PAGE = {
  limit: z
    .int()
    .min(1)
    .max(100)
    .default(100)
    .meta({ description: "Items on a page: an integer from 1 to 100." }),
  cursor: z
    .string()
    .max(100)
    .optional()
    .meta({ description: "Where the page begins: taken from next of an earlier response." }),
};

export const ORDER = {
  order: z
    .enum(["newest", "oldest"])
    .default("newest")
    .meta({ description: "By date, latest or earliest first." }),
};

/** A date that covers several days matches if it could fall in the range: July 2023 is found by from=2023-07-15. */
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
      "Only what contains all of these words, in any spelling of a name; 1 to 200 characters.",
  }),
};

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodCatch
    ? unwrap(schema.def.innerType)
    : schema;

/** The accepted values of a parameter, as a list where there is one, else in words. */
function listAccepted(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.def.element) : inner;
  if (item instanceof z.ZodEnum) return item.options.map(String);
  if (item instanceof z.ZodLiteral) return [...item.values].map(String);
  const { description } = z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner) ?? {};
  return description ? [description] : [];
}

/** The problem of a parameter's value, with what is accepted. */
export function refuse(parameter: string, value: string, accepted: readonly string[]): Problem {
  return new Problem("invalid-parameter", {
    detail: `"${parameter}" accepts: ${accepted.join(", ")}`,
    parameter,
    given: value,
    takes: accepted,
  });
}

/** The value as the schema's type has it. A repeated parameter stays a list, which only a list's schema accepts. */
function readValue(schema: z.core.$ZodType, values: string[]): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray || values.length > 1) return values;
  const [value = ""] = values;
  // Number("") is 0 and Number("1e1") is 10: only digits are an integer here.
  return inner instanceof z.ZodNumber && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

function refuseUnknown(shape: z.ZodRawShape, search: URLSearchParams, name: string): Problem {
  const accepted = Object.keys(shape);
  return new Problem("unknown-parameter", {
    detail: accepted.length
      ? `The parameters are: ${accepted.join(", ")}.`
      : "This path has no parameters.",
    parameter: name.slice(0, 100),
    given: search.get(name) ?? "",
    takes: accepted,
  });
}

/**
 * The query as its schema types it. Throws the problem of the first parameter that is wrong; `ignoresUnknown` drops parameters
 * that the schema does not have.
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
    else if (!ignoresUnknown) throw refuseUnknown(schema.shape, search, name);
  }
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]);
  const accepted = listAccepted(schema.shape[name]!);
  if (!(name in values))
    throw new Problem("missing-parameter", {
      detail: `"${name}" is required: ${accepted.join(", ")}`,
      parameter: name,
      takes: accepted,
    });
  const sent = search.getAll(name);
  const isList = unwrap(schema.shape[name]!) instanceof z.ZodArray;
  throw refuse(name, sent.join(", "), sent.length > 1 && !isList ? ["one value, once"] : accepted);
}

/** The URL's path and query with these parameters set, or removed where they are null; the others are unchanged. */
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

/** The first day of `from` and the last of `to`; null where there is no limit. */
export function parseRange(query: {
  from?: string | undefined;
  to?: string | undefined;
}): DayRange {
  const { earliest } = daysOf(query.from);
  const { latest } = daysOf(query.to);
  if (earliest && latest && earliest > latest)
    throw refuse("to", String(query.to), [`a date not before from, which is ${query.from}`]);
  return { earliest, latest };
}
