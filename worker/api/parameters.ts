/** The parameters of a route, for OpenAPI and the docs page. */
import { LANGUAGES } from "../../widget/options.ts";
import { listProperties, listValues, toJsonSchema, type Json } from "./json-schema.ts";
import { listNames } from "./path-template.ts";
import type { Route } from "./route.ts";

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: Json;
  /** The accepted values, where they can be listed. */
  values: string[];
}

const SLUG = { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" };
const EDITION = { type: "string", pattern: "^[0-9a-f]{12}$" };

/** Parameters of paths, by name. */
const IN_PATH: Record<string, { description: string; schema: Json }> = {
  story: { description: "Id of the story.", schema: SLUG },
  edition: { description: "Id of a published edition, 12 hex digits.", schema: EDITION },
  article: { description: "Id of the article.", schema: SLUG },
  id: { description: "Id of the object.", schema: SLUG },
  lang: {
    description: "Language of the interface.",
    schema: { type: "string", enum: [...LANGUAGES] },
  },
  format: { description: "Version of the format.", schema: { type: "string" } },
};

export function listParameters({ path, query }: Pick<Route, "path" | "query">): Parameter[] {
  const inPath = listNames(path).map((name): Parameter => {
    const known = IN_PATH[name];
    if (!known) throw new Error(`the path parameter "${name}" has no description`);
    const { description, schema } = known;
    return { name, in: "path", required: true, description, schema, values: listValues(schema) };
  });
  const inQuery = listProperties(toJsonSchema(query, {}, "input")).map(
    ([name, { description, ...schema }, required]): Parameter => ({
      name,
      in: "query",
      required,
      description: typeof description === "string" ? description : "",
      schema,
      values: listValues(schema),
    }),
  );
  return [...inPath, ...inQuery];
}
