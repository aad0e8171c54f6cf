/** OpenAPI 3.1 from the operations and their Zod schemas: what is checked and what is documented cannot differ. */
import * as z from "zod";
import type { Example } from "./examples.ts";
import type { Described } from "./route.ts";

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
    // Without these, a tuple may be shorter or longer by JSON Schema (2020-12 §10.3.1.1).
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodTuple)) return;
      const { length } = zodSchema.def.items;
      Object.assign(jsonSchema, { minItems: length, maxItems: length, items: false });
    },
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
  id: "The id of the development.",
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

export function listParameters({ path, query }: Described): Parameter[] {
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

const isJsonType = (type: string): boolean => /[/+]json/.test(type);

/** One entry a media type; JSON in another form than the first is described where it is documented itself. */
function writeContent({ type, otherTypes, response }: Described, components: Json): Json {
  const types = [type ?? "application/json", ...(otherTypes ?? [])];
  return Object.fromEntries(
    types.map((one, at) => {
      const other = isJsonType(one) ? {} : { type: "string" };
      const schema = at === 0 ? writeSchema(response, components, "output") : other;
      return [one.replace(/;.*/, ""), { schema }];
    }),
  );
}

const PROBLEMS: Record<string, string> = {
  400: "A parameter or its value is not known; `takes` lists those that are.",
  404: "No such story, edition or object.",
  406: "No form of this type; `takes` lists those that there are.",
  410: "What the cursor walks through is gone: start again without it.",
  501: "The format is not supported.",
};

function listProblems({ id, path, query }: Described): string[] {
  return [
    "400",
    ...(path.includes("{") || id === "oembed" ? ["404"] : []),
    ...(id === "storyPage" ? ["406"] : []),
    ...("cursor" in query.shape ? ["410"] : []),
    ...(id === "oembed" ? ["501"] : []),
  ];
}

const TAGS: Record<string, string> = {
  stories: "The stories, and each one whole.",
  developments: "What happened, each with its evidence.",
  statements: "Who said what, in which words.",
  positions: "Sides by developments.",
  actors: "People, organisations, states and places.",
  articles: "The source reports.",
  corrections: "What was changed in what had been published.",
  search: "Full text.",
  editions: "The history of a story.",
  diff: "What changed between two editions.",
  "annotations.jsonld": "The evidence for annotation tools.",
  service: "Pages, embeds, and what machines look for.",
};

const tagOf = (path: string): string => {
  if (!path.startsWith("/v1/stories/{story}"))
    return path.startsWith("/v1") ? "stories" : "service";
  const [, , , , place = "stories"] = path.split("/");
  return place.startsWith("{") || place === "cite" ? "stories" : place;
};

/** With an example where nothing can be asked without a value. */
function writeParameter(
  { values: _values, ...parameter }: Parameter,
  examples: Readonly<Record<string, string>>,
): Json {
  return parameter.required ? { ...parameter, example: examples[parameter.name] } : parameter;
}

function writeOperation(described: Described, components: Json, example: Example): Json {
  const { id, path, summary } = described;
  const values: Record<string, string> = { ...example.query, ...example.path };
  return {
    operationId: id,
    summary,
    tags: [tagOf(path)],
    parameters: listParameters(described).map((parameter) => writeParameter(parameter, values)),
    responses: {
      "200": {
        description: summary,
        headers: HEADERS,
        content: writeContent(described, components),
      },
      "304": { description: "What If-None-Match names is still current." },
      ...Object.fromEntries(
        listProblems(described).map((status) => [status, problemResponse(PROBLEMS[status]!)]),
      ),
      default: problemResponse(
        "Any other error, such as 405 for a method that is not GET or HEAD.",
      ),
    },
  };
}

/** `exampleOf`: values of the parameters that an operation cannot do without. */
export function writeOpenApi(
  paths: readonly Described[],
  exampleOf: (described: Described) => Example,
  version: string,
): string {
  const schemas: Json = {};
  writeSchema(ProblemSchema, schemas, "output");
  const written = Object.fromEntries(
    paths.map((one) => [one.path, { get: writeOperation(one, schemas, exampleOf(one)) }]),
  );
  const tags = [...new Set(paths.map(({ path }) => tagOf(path)))].map((name) => ({
    name,
    description: TAGS[name] ?? name,
  }));
  return JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: "Key Developments",
      version,
      description:
        "A small, edited, verifiable news corpus. Every development cites the very words of its sources; every answer can be cited at a fixed edition. Read-only, open to every origin, no key.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [],
    tags,
    paths: written,
    components: { schemas },
  });
}
