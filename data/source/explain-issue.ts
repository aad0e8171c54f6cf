/** Turns Zod's issues with an editor's file into problems with a place and a remedy. */
import type { z } from "zod";
import type { FileProblem } from "./diagnostic.ts";
import { describeSchema, keysOf, schemaAt } from "./schema-hints.ts";
import type { Schema } from "./schema-hints.ts";
import { parseUnfinished } from "./unfinished-value.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/** Names of Zod's types for users of YAML. */
const TYPES: Record<string, string> = {
  string: "a text",
  array: "a list",
  tuple: "a list",
  object: "a map",
  record: "a map",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );

const nameOf = (path: Path): string => {
  const key = path.findLast((part) => typeof part === "string");
  return key === undefined ? "the file" : `"${key}"`;
};

/** A set of days, `[2023-09-12..2023-09-17]`, which YAML reads as a list unless it is quoted. */
const isSetOfDays = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === "string" && /^[\d-]+(?:\.\.[\d-]+)?$/.test(item));

function typeRemedy(value: unknown, expected: string, expectation: string): string {
  if (expected === "string" && isSetOfDays(value))
    return `put it in quotation marks: "[${value.join("..")}]"`;
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return `put it in quotation marks: "${value}"`;
  return value === null
    ? `write ${expectation} after the colon, or remove the key`
    : `write ${expectation}`;
}

/** Message and remedy of an issue. `expectation`: a description of a valid value. */
function explain(
  issue: Issue,
  value: unknown,
  expectation: string,
): [message: string, remedy: string] {
  const name = nameOf(issue.path);
  if (value === undefined) return [`${name} is missing`, `add ${name}: ${expectation}`];
  switch (issue.code) {
    case "invalid_type":
      return [
        `${name} must be ${TYPES[issue.expected] ?? issue.expected}`,
        issue.path.length > 0
          ? typeRemedy(value, issue.expected, expectation)
          : `write ${expectation}`,
      ];
    case "invalid_value":
      return [
        `${name} cannot be ${JSON.stringify(value)}`,
        `use one of: ${issue.values.join(", ")}`,
      ];
    case "too_big":
      return [
        typeof value === "string"
          ? `${name} is too long: ${value.length} characters of at most ${issue.maximum}`
          : `${name} has more than ${issue.maximum} entries`,
        "shorten it",
      ];
    case "too_small":
      return [`${name} is empty or too small`, `write ${expectation}`];
    case "invalid_key":
      return [
        `the key ${name} is not allowed here`,
        issue.issues.map(({ message }) => message).join("; "),
      ];
    case "invalid_format":
      if (issue.format === "url")
        return [`${name} is not a URL`, "write the whole address, with https://"];
      return [`${name} ${issue.message}`, "correct it"];
    default:
      return [`${name} ${issue.message}`, "correct it"];
  }
}

/** The problem of an issue; for unknown keys, one problem per key. */
function toProblems(
  issue: Issue,
  schema: Schema,
  source: YamlSource,
  value: unknown,
): FileProblem[] {
  const { path } = issue;
  const inner = schemaAt(schema, path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      place: source.placeOfKey([...path, key]),
      message: `unknown key "${key}"`,
      remedy: `remove it, or use one of: ${keysOf(inner)}`,
    }));
  const [message, remedy] = explain(issue, valueAt(value, path), describeSchema(inner));
  const place = issue.code === "invalid_key" ? source.placeOfKey(path) : source.place(path);
  return [{ place, message, remedy }];
}

export interface Parsed<T> {
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
): Parsed<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [], broken: [] };
  const unfinished = parseUnfinished(schema, value);
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read by this schema
    value: unfinished && (unfinished.value as z.output<S>),
    problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, source, value)),
    broken: result.error.issues.flatMap(({ path }) => path.slice(0, 1)),
  };
}
