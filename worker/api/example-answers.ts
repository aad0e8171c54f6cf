/** What the examples answer, shortened for people: the first of each list, and how many more. */
import { decode } from "../http/bytes.ts";
import type { Env } from "../env.ts";
import { exampleUrl, openExamples } from "./examples.ts";
import type { Operation } from "./route.ts";
import { parseQuery } from "./query.ts";

/** Characters of a text, and items of a list, that are enough to see what it is. */
const LONG_TEXT = 160;
const ITEMS = 1;

function shorten(value: unknown): unknown {
  if (typeof value === "string")
    return value.length > LONG_TEXT ? `${value.slice(0, LONG_TEXT).toWellFormed()}…` : value;
  if (Array.isArray(value)) {
    const kept = value.slice(0, ITEMS).map(shorten);
    return value.length > ITEMS ? [...kept, `… and ${value.length - ITEMS} more`] : kept;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shorten(one)]));
}

export interface Shown {
  operation: Operation;
  /** Path and query of the example. */
  url: string;
  /** The values of its parameters, by name. */
  values: Readonly<Record<string, string>>;
  /** The answer, shortened; text as it is. */
  answer: string;
}

/** The example of each operation with its answer, made as any request's is. */
export async function showExamples(
  env: Env,
  origin: string,
  operations: readonly Operation[],
): Promise<Shown[]> {
  const exampleOf = await openExamples(env, origin);
  return Promise.all(
    operations.map(async (operation): Promise<Shown> => {
      const example = exampleOf(operation);
      const path = exampleUrl(operation, example);
      const url = new URL(path, origin);
      const query = parseQuery(operation.query, url.searchParams);
      const { body: written, type = "application/json" } = await operation.run({
        env,
        url,
        path: example.path,
        query,
      });
      const body = decode(written);
      const isJson = body.startsWith("{") || body.startsWith("[");
      const answer =
        isJson && /json/.test(type) ? JSON.stringify(shorten(JSON.parse(body)), null, 2) : body;
      return { operation, url: path, values: { ...example.query, ...example.path }, answer };
    }),
  );
}
