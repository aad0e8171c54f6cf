/** Describes the parameters of a route for OpenAPI. */
import { LANGUAGES } from "../../widget/options.ts";
import { listProperties, toJsonSchema, type Json } from "./json-schema.ts";
import type { Parameter } from "./parameter.ts";
import { listParameterNames } from "./path-template.ts";
import type { Route } from "./route.ts";

const TEXT = { type: "string" };
const EDITION = { type: "string", pattern: "^[0-9a-f]{12}$" };

/** Path parameters by name. */
const IN_PATH: Record<string, { description: string; schema: Json }> = {
  story: { description: "Id of the story.", schema: TEXT },
  edition: { description: "Id of a published edition, 12 hex digits.", schema: EDITION },
  article: { description: "Id of the article.", schema: TEXT },
  id: { description: "Id of the object.", schema: TEXT },
  lang: {
    description: "Language of the interface.",
    schema: { type: "string", enum: [...LANGUAGES] },
  },
  format: { description: "Version of the details' format.", schema: TEXT },
  hash: { description: "Hash of the style sheet.", schema: TEXT },
  code: { description: "Hash of the behaviour's code.", schema: TEXT },
};

/** The parameters of a route, path parameters first. Throws if a path parameter is not in the table. */
export function describeParameters({ path, query }: Pick<Route, "path" | "query">): Parameter[] {
  const inPath = listParameterNames(path).map((name): Parameter => {
    const parameter = IN_PATH[name];
    if (!parameter) throw new Error(`the path parameter "${name}" has no description`);
    const { description, schema } = parameter;
    return { name, in: "path", required: true, description, schema };
  });
  const inQuery = listProperties(toJsonSchema(query(), {}, "input")).map(
    ([name, { description, ...schema }, required]): Parameter => ({
      name,
      in: "query",
      required,
      description: typeof description === "string" ? description : "",
      schema,
    }),
  );
  return [...inPath, ...inQuery];
}
