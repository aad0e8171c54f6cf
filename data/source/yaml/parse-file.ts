/** Parses the value of an editor's file by its schema. */
import type { z } from "zod";
import type { FileProblem } from "../diagnostic.ts";
import { explainIssue } from "./explain-issue.ts";
import { parseUnfinished } from "./unfinished-value.ts";
import type { YamlSource } from "./yaml-source.ts";

interface ParsedFile<T> {
  /** Null if the file has problems other than unfinished entries. */
  value: T | null;
  problems: FileProblem[];
  /** The top-level keys with an issue. */
  broken: PropertyKey[];
}

/** Parses a file's value by its schema. A value with problems is read as far as its entries are only unfinished. */
export function parseFile<S extends z.ZodType>(
  schema: S,
  source: YamlSource,
  value: unknown,
): ParsedFile<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [], broken: [] };
  const unfinished = parseUnfinished(schema, value);
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read by this schema
    value: unfinished && (unfinished.value as z.output<S>),
    problems: result.error.issues.flatMap((issue) => explainIssue(issue, schema, source, value)),
    broken: result.error.issues.flatMap(({ path }) => path.slice(0, 1)),
  };
}
