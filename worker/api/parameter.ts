/** The parameters of a path as the OpenAPI document describes them, and reading them back from it. */
import { readAsset } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: ValueSchema;
}

/** The part of a JSON Schema that lists values. */
export interface ValueSchema {
  type?: string;
  enum?: readonly unknown[];
  items?: ValueSchema;
}

/** The accepted values where a schema lists them; of an array, those of its items. */
export function listValues({ enum: values, items }: ValueSchema): string[] {
  if (values) return values.map(String);
  return items ? listValues(items) : [];
}

interface Described {
  paths: Record<string, { get: { parameters: Parameter[] } }>;
}

/** The parameters of every documented path. */
export async function readParameters(env: Env): Promise<ReadonlyMap<string, Parameter[]>> {
  const { paths }: Described = JSON.parse(await readAsset(env, "/v1/openapi.json"));
  return new Map(Object.entries(paths).map(([path, { get }]) => [path, get.parameters]));
}
