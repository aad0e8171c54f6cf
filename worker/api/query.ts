/** Requests are parsed here, once: what leaves is typed, and what is wrong names the parameter and what it takes. */
import * as z from "zod";
import { edtfRange, parseEdtf } from "../../data/model/edtf.ts";
import { Edtf } from "../../data/model/edition.ts";
import { Problem } from "../http/problem.ts";

/** One of several values; repeat the parameter for "any of". */
export const anyOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .array(item)
    .min(1)
    .optional()
    .meta({ description: `${description} Repeat it for any of several.` });

const EditionId = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .optional()
  .meta({ description: "The id of a kept edition, 12 hex digits; the current one if left out." });

/** Which edition to read, on every path within a story. */
export const PIN = {
  edition: EditionId,
  at: z.iso
    .date()
    .optional()
    .meta({ description: "A day, YYYY-MM-DD: the edition that was current at its end." }),
};

/** What a page for people takes. */
export const PinQuery = z.object(PIN);

/** How a list is cut into pages. */
export const PAGE = {
  limit: z
    .int()
    .min(1)
    .max(100)
    .default(100)
    .meta({ description: "How many at the most: an integer from 1 to 100." }),
  cursor: z
    .string()
    .max(100)
    .optional()
    .meta({ description: "Where to go on: taken from next of an earlier answer." }),
};

export const ORDER = {
  order: z
    .enum(["newest", "oldest"])
    .default("newest")
    .meta({ description: "By date, latest or earliest first." }),
};

/** Matches whatever could have happened in the range: July 2023 is found by from=2023-07-15. */
export const DATES = {
  from: Edtf.optional().meta({
    description: "Only what may be as late as this EDTF date, such as 2023-07-15 or 2023-07.",
  }),
  to: Edtf.optional().meta({
    description: "Only what may be as early as this EDTF date, such as 2023-09 or 2023-09-13.",
  }),
};

export const WORDS = {
  q: z.string().trim().min(1).max(200).optional().meta({
    description:
      "Only what holds all of these words, in any spelling of a name; 1 to 200 characters.",
  }),
};

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.def.innerType)
    : schema;

/** The values that a parameter takes, as a list where there is one, else in words. */
function listValues(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.def.element) : inner;
  if (item instanceof z.ZodEnum) return item.options.map(String);
  if (item instanceof z.ZodLiteral) return [...item.values].map(String);
  const { description } = z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner) ?? {};
  return description ? [description] : [];
}

/** The parameter refused, with what it would have taken. */
export function refuse(parameter: string, given: string, takes: readonly string[]): Problem {
  return new Problem("invalid-parameter", {
    detail: `"${parameter}" takes: ${takes.join(", ")}`,
    parameter,
    given,
    takes,
  });
}

function readValue(schema: z.core.$ZodType, name: string, values: string[]): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return values;
  const [value = ""] = values;
  if (values.length > 1) throw refuse(name, values.join(", "), ["one value, given once"]);
  // Number("") is 0 and Number("1e1") is 10: only digits are an integer here.
  return inner instanceof z.ZodNumber && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** The query as its schema types it; throws the problem of the first parameter that is wrong. */
export function parseQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  search: URLSearchParams,
): z.infer<z.ZodObject<Shape>> {
  const read: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const parameter = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (!parameter) {
      const takes = Object.keys(schema.shape);
      const detail = takes.length ? `The parameters are: ${takes.join(", ")}.` : "It takes none.";
      throw new Problem("unknown-parameter", {
        detail,
        parameter: name.slice(0, 100),
        given: search.get(name) ?? "",
        takes,
      });
    }
    read[name] = readValue(parameter, name, search.getAll(name));
  }
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]);
  const takes = listValues(schema.shape[name]!);
  if (!(name in read))
    throw new Problem("missing-parameter", {
      detail: `"${name}" is required: ${takes.join(", ")}`,
      parameter: name,
      takes,
    });
  throw refuse(name, search.getAll(name).join(", "), takes);
}

/** The URL's path and query with these parameters set, or left out where they are null; the others stay as they came. */
export function changeQuery(url: URL, changes: Readonly<Record<string, string | null>>): string {
  let { search } = url;
  const names = Object.keys(changes);
  if (names.some((name) => url.searchParams.has(name))) {
    const others = new URLSearchParams(search);
    for (const name of names) others.delete(name);
    search = others.size > 0 ? `?${others.toString()}` : "";
  }
  for (const [name, value] of Object.entries(changes))
    if (value !== null) search += `${search ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
  return url.pathname + search;
}

/** What a page for people knows of its query: shared links come with parameters of others (utm_source …). */
export function parseKnown<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  search: URLSearchParams,
): z.infer<z.ZodObject<Shape>> {
  const known = [...search].filter(([name]) => Object.hasOwn(schema.shape, name));
  return parseQuery(schema, new URLSearchParams(known));
}

export interface DayRange {
  earliest: string | null;
  latest: string | null;
}

const daysOf = (text: string | undefined): DayRange => {
  const value = text === undefined ? null : parseEdtf(text);
  return value ? edtfRange(value) : { earliest: null, latest: null };
};

/** The days that `from` and `to` span between them; null where there is no limit. */
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
