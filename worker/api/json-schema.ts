/** JSON Schemas (2020-12, as OpenAPI 3.1 has them) of Zod schemas. */
import * as z from "zod";

export type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/**
 * Prism and Spectral misread a tuple's `prefixItems` with `items: false` and refuse every value; a list of a fixed length, each
 * item of any of the tuple's types, is understood by all.
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

/** The schema; those with an `id` are moved to `components` and referred to. */
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

/** The properties of an object's schema, in order. */
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
