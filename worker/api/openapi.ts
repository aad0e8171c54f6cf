/** Generates the OpenAPI 3.1 document from the routes, so that documentation and validation cannot differ. */
import * as z from "zod";
import { problemStatus } from "../http/problem.ts";
import type { ExampleValues } from "./examples.ts";
import { toJsonSchema, type Json } from "./json-schema.ts";
import { describeParameters } from "./describe-parameters.ts";
import type { Parameter, ValueSchema } from "./parameter.ts";
import { responseSchema } from "./responses/responses.ts";
import { rejectsUnknown, typesOf, type Route, type Tag } from "./route.ts";

const ProblemSchema = z
  .object({
    type: z.string().describe("Path of the documentation of this kind of problem."),
    title: z.string().describe("The kind of problem."),
    status: z.int().describe("The HTTP status."),
    detail: z.string().describe("What happened and what to do about it."),
    parameter: z.string().optional().describe("The parameter at fault."),
    value: z.string().optional().describe("The value received: its first 100 characters."),
    allowed: z.array(z.string()).optional().describe("The values or parameters that are accepted."),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });

const TAGS: Record<Tag, string> = {
  stories: "The stories, and whole editions of each.",
  developments: "What happened, each with its evidence.",
  statements: "Who said what, in which words.",
  claims: "What is contested.",
  positions: "Each side's position on each claim.",
  actors: "People, organisations, states and places.",
  articles: "The source reports.",
  corrections: "Corrections of published editions.",
  search: "Full-text search.",
  editions: "The history of a story.",
  embeds: "What publishers embed, and what an embedded box requests.",
  pages: "Pages for people.",
  files: "Exports of the current edition: feeds, tables, calendars, annotations.",
  service: "The service itself.",
};

const HEADERS = {
  ETag: { description: "Weak; send it back in If-None-Match.", schema: { type: "string" } },
  "Cache-Control": {
    description:
      "One minute for responses of the current edition; one year if the URL names the edition.",
    schema: { type: "string" },
  },
  Vary: { description: "The request headers it depends on.", schema: { type: "string" } },
};

const problemResponse = (description: string): Json => ({
  description,
  content: {
    "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
  },
});

const PROBLEMS: Record<number, string> = {
  400: "A parameter or its value is not accepted; `allowed` lists what is.",
  404: "No such story, edition or object.",
  406: "Not available in an acceptable type; `allowed` lists the available types.",
  410: "The edition was withdrawn (`detail` has the reason), or the cursor's edition is no longer published.",
  501: "The format is not supported.",
};

/** Whether a parameter's schema rejects anything: a value or, if nothing else, that it is repeated. One with `catch` does not. */
const canReject = (schema: z.core.$ZodType): boolean => !z.safeParse(schema, null).success;

/** The status codes of a route's problems: those that follow from its parameters, and those in its definition. */
function listProblems(definition: Route): number[] {
  const { path, problems = [] } = definition;
  const { shape } = definition.query();
  const kinds = [...problems];
  if (rejectsUnknown(definition)) kinds.push("unknown-parameter");
  if (Object.values(shape).some(canReject)) kinds.push("invalid-parameter");
  if (path.includes("{story}")) kinds.push("unknown-story");
  if ("cursor" in shape || "at" in shape || path.includes("{edition}"))
    kinds.push("withdrawn-edition");
  return [...new Set(kinds.map(problemStatus))].toSorted((a, b) => a - b);
}

const isJsonType = (type: string): boolean => /[/+]json/.test(type);

/** One entry per media type. The route's schema describes the first; the others are defined by their specifications. */
function describeContent(definition: Route, components: Json): Json {
  return Object.fromEntries(
    typesOf(definition).map((type, at) => {
      const other = isJsonType(type)
        ? { type: "object", description: "Defined by the specification of its media type." }
        : { type: "string", description: "Text." };
      const schema =
        at === 0 ? toJsonSchema(responseSchema(definition.id, type), components, "output") : other;
      return [type.replace(/;.*/, ""), { schema }];
    }),
  );
}

/** A parameter's value with the type that its schema requires. */
const toTyped = ({ type }: ValueSchema, value: string): unknown =>
  type === "array" ? [value] : type === "integer" ? Number(value) : value;

function addExample(
  parameter: Parameter,
  values: ExampleValues,
): Parameter & { example?: unknown } {
  const value = values[parameter.name];
  return value === undefined
    ? parameter
    : { ...parameter, example: toTyped(parameter.schema, value) };
}

function describeRoute(definition: Route, components: Json, example: ExampleValues): Json {
  const { id, tag, summary, details } = definition;
  const others = `Other parameters are ${rejectsUnknown(definition) ? "rejected" : "ignored"}.`;
  return {
    operationId: id,
    summary,
    description: [`${summary}.`, ...(details ? [details] : []), others].join(" "),
    tags: [tag],
    parameters: describeParameters(definition).map((parameter) => addExample(parameter, example)),
    responses: {
      "200": {
        description: summary,
        headers: HEADERS,
        content: describeContent(definition, components),
      },
      "304": { description: "Not modified: If-None-Match lists the current entity tag." },
      ...Object.fromEntries(
        listProblems(definition).map((status) => [status, problemResponse(PROBLEMS[status] ?? "")]),
      ),
      default: problemResponse("Any other error, such as 405 for another method."),
    },
  };
}

/** The OpenAPI document. `exampleOf`: parameter values of a route's example request; `origin`: the public address. */
export function describeRoutes(
  routes: readonly Route[],
  exampleOf: (definition: Route) => ExampleValues,
  origin: string,
) {
  const schemas: Json = {};
  toJsonSchema(ProblemSchema, schemas, "output");
  const paths = Object.fromEntries(
    routes.map((route) => [route.path, { get: describeRoute(route, schemas, exampleOf(route)) }]),
  );
  return {
    openapi: "3.1.0" as const,
    info: {
      title: "Key Developments",
      version: "1.0.0",
      description:
        "A small, edited, verifiable news corpus. Every development cites the exact words of its sources; every response can be cited at a fixed edition. Read-only, open to every origin, no key. Errors are problem documents (RFC 9457), pages where Accept prefers text/html, or a script of one console warning where the path ends in .js.",
      contact: { name: "Documentation", url: `${origin}/docs` },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin, description: "The service" }],
    security: [],
    tags: [...new Set(routes.map(({ tag }) => tag))]
      .toSorted()
      .map((name) => ({ name, description: TAGS[name] })),
    paths,
    components: { schemas },
  };
}
