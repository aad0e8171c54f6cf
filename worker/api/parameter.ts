/** Parameters as the OpenAPI document describes them, and a reader of that document for the docs page. */
import { readAsset } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: ValueSchema;
}

/** The part of a JSON Schema that says which values are accepted. */
export interface ValueSchema {
  type?: string;
  enum?: readonly unknown[];
  items?: ValueSchema;
}

/** The accepted values if the schema enumerates them, else none; for an array, those of its items. */
export function listValues({ enum: values, items }: ValueSchema): string[] {
  if (values) return values.map(String);
  return items ? listValues(items) : [];
}

interface DescribedPaths {
  paths: Record<string, { get: { parameters: Parameter[] } }>;
}

/** The parameters of every documented path, by path template. */
export async function readParameters(env: Env): Promise<ReadonlyMap<string, Parameter[]>> {
  const { paths }: DescribedPaths = JSON.parse(await readAsset(env, "/v1/openapi.json"));
  return new Map(Object.entries(paths).map(([path, { get }]) => [path, get.parameters]));
}
