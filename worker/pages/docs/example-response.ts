/** Requests the example of each operation and shortens the response: the first item of each list, and how many more there are. */
import { exampleUrl, type ExampleValues } from "../../api/examples.ts";
import type { Route, RouteContext } from "../../api/route.ts";

/** Maximum number of characters of a text. */
const MAX_TEXT = 160;

function shorten(value: unknown): unknown {
  if (typeof value === "string")
    return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT).toWellFormed()}…` : value;
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    if (value.length === 0) return [];
    return [shorten(first), ...(others.length > 0 ? [`… and ${others.length} more`] : [])];
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]));
}

export interface Example {
  operation: Route;
  /** Path and query of the request. */
  url: string;
  values: ExampleValues;
  /** The body of the response; JSON is shortened. */
  response: string;
}

/** The example request of each operation with its response. `exampleOf`: the values of its parameters. */
export const requestExamples = (
  { fetch }: Pick<RouteContext, "fetch">,
  operations: readonly Route[],
  exampleOf: (operation: Route) => ExampleValues,
): Promise<Example[]> =>
  Promise.all(
    operations.map(async (operation): Promise<Example> => {
      const values = exampleOf(operation);
      const url = exampleUrl(operation, values);
      const response = await fetch(url);
      const text = await response.text();
      const isJson = /[/+]json/.test(response.headers.get("Content-Type") ?? "");
      const shown = isJson ? JSON.stringify(shorten(JSON.parse(text)), null, 2) : text;
      return { operation, url, values, response: shown };
    }),
  );
