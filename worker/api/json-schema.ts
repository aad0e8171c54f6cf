/** Converts Zod schemas to JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
import * as z from "zod";

export type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/**
 * Writes a tuple as an array of fixed length, each item of any of the tuple's types: given `prefixItems` with `items: false`,
 * Prism and Spectral reject every value.
 */
function flattenTuple(schema: Json): void {
  const { prefixItems, ...others } = schema;
  if (!Array.isArray(prefixItems)) return;
  for (const key of Object.keys(schema)) delete schema[key];
  const { length } = prefixItems;
  Object.assign(schema, others, {
    items: { anyOf: prefixItems },
    minItems: length,
    maxItems: length,
  });
}

/** The JSON Schema of a Zod schema. Schemas with an `id` are added to `components` and referenced. */
export function toJsonSchema(schema: z.ZodType, components: Json, io: "input" | "output"): Json {
  const {
    $schema: _,
    $defs,
    ...inline
  } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => flattenTuple(jsonSchema as Json),
  });
  const text = JSON.stringify({ inline, $defs }).replaceAll("#/$defs/", "#/components/schemas/");
  const written: { inline: Json; $defs?: Record<string, Json> } = JSON.parse(text);
  for (const [name, definition] of Object.entries(written.$defs ?? {})) {
    const { $schema: _, id: __, ...component } = definition;
    components[name] = component;
  }
  const { id, ...component } = written.inline;
  if (typeof id !== "string") return component;
  components[id] = component;
  return { $ref: `#/components/schemas/${id}` };
}

/** The properties of an object schema, in order. */
export const listProperties = (
  schema: Json,
): [name: string, property: Json, required: boolean][] => {
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const properties = isJson(schema["properties"]) ? schema["properties"] : {};
  return Object.entries(properties).map(([name, property]) => [
    name,
    isJson(property) ? property : {},
    required.includes(name),
  ]);
};
