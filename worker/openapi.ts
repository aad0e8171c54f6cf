/** OpenAPI 3.1 from the operations and their Zod schemas: what is checked and what is documented cannot differ. */
import * as z from "zod";
import type { Operation } from "./operation.ts";

type Json = Record<string, unknown>;

const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional(),
    given: z.string().optional(),
    takes: z.array(z.string()).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });

/** Schemas with an `id` become components; the others stay where they are used. */
function writeSchema(schema: z.ZodType, components: Json, io: "input" | "output"): Json {
  const {
    $schema: _,
    $defs,
    ...written
  } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    unrepresentable: "any",
  });
  const text = JSON.stringify({ written, $defs }).replaceAll("#/$defs/", "#/components/schemas/");
  const moved: { written: Json; $defs?: Record<string, Json> } = JSON.parse(text);
  for (const [name, definition] of Object.entries(moved.$defs ?? {})) {
    const { $schema: _, id: __, ...kept } = definition;
    components[name] = kept;
  }
  const { id, ...own } = moved.written;
  if (typeof id !== "string") return own;
  components[id] = own;
  return { $ref: `#/components/schemas/${id}` };
}

const PATH_NAMES: Record<string, string> = {
  story: "The id of a story.",
  edition: "The id of a kept edition, 12 hex digits.",
};

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: Json;
  /** The values that it takes, where they can be listed. */
  values: string[];
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

function listValues({ enum: values, items }: Json): string[] {
  if (Array.isArray(values)) return values.map(String);
  return isJson(items) ? listValues(items) : [];
}

export function listParameters({ path, query }: Operation): Parameter[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]): Parameter => ({
    name,
    in: "path",
    required: true,
    description: PATH_NAMES[name] ?? `The id of the ${name}.`,
    schema: { type: "string" },
    values: [],
  }));
  const written = writeSchema(query, {}, "input");
  const required = Array.isArray(written["required"]) ? written["required"] : [];
  const properties = isJson(written["properties"]) ? written["properties"] : {};
  const inQuery = Object.entries(properties).map(([name, property]): Parameter => {
    const { description, ...schema } = isJson(property) ? property : {};
    return {
      name,
      in: "query",
      required: required.includes(name),
      description: typeof description === "string" ? description : "",
      schema,
      values: listValues(schema),
    };
  });
  return [...inPath, ...inQuery];
}

const problemResponse = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const HEADERS = {
  ETag: { description: "Strong; send it back in If-None-Match.", schema: { type: "string" } },
  "Cache-Control": {
    description: "A minute for what follows the current edition; for ever where it is named.",
    schema: { type: "string" },
  },
};

function writeOperation(operation: Operation, components: Json): Json {
  const { id, path, summary, response } = operation;
  return {
    operationId: id,
    summary,
    tags: [path.split("/")[4] ?? (path.startsWith("/v1") ? "stories" : "service")],
    parameters: listParameters(operation).map(({ values: _values, ...parameter }) => parameter),
    responses: {
      "200": {
        description: summary,
        headers: HEADERS,
        content: { "application/json": { schema: writeSchema(response, components, "output") } },
      },
      "304": { description: "What If-None-Match names is still current." },
      "400": problemResponse(
        "A parameter or its value is not known; `takes` lists those that are.",
      ),
      ...(path.includes("{") && { "404": problemResponse("No such story, edition or object.") }),
    },
  };
}

export function writeOpenApi(operations: readonly Operation[]): string {
  const schemas: Json = {};
  writeSchema(ProblemSchema, schemas, "output");
  const paths = Object.fromEntries(
    operations.map((operation) => [operation.path, { get: writeOperation(operation, schemas) }]),
  );
  return JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: "Key Developments",
      version: "1",
      description:
        "A small, edited, verifiable news corpus. Every development cites the very words of its sources; every answer can be cited at a fixed edition. Read-only, open to every origin, no key.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [],
    paths,
    components: { schemas },
  });
}
