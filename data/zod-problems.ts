/** Zod's findings about an editor's file, said as problems with a place and a remedy. */
import { z } from "zod";
import type { Place } from "./problem.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface Finding {
  place: Place;
  message: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

/** The schema of what stands at a path, or null where the path leaves the schema. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return schemaAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodObject) {
    const inner: z.core.$ZodType | undefined = schema.shape[String(key)];
    return inner ? schemaAt(inner, rest) : null;
  }
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  if (schema instanceof z.ZodTuple) {
    const inner = schema.def.items[Number(key)];
    return inner ? schemaAt(inner, rest) : null;
  }
  return null;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );

const keysOf = (schema: z.core.$ZodType | null): string =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape).join(", ") : "";

function describe(schema: z.core.$ZodType | null): string {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(", ")}`;
  const description = schema instanceof z.ZodType ? schema.description : undefined;
  if (description) return description;
  if (schema instanceof z.ZodObject) return `the keys ${keysOf(schema)}`;
  return schema instanceof z.ZodArray ? "a list" : "a text";
}

const nameOf = (path: Path): string => {
  const key = path.findLast((part) => typeof part === "string");
  return key === undefined ? "the file" : `"${key}"`;
};

function typeRemedy(value: unknown, expected: string, wanted: string): string {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return `put it in quotation marks: "${value}"`;
  if (expected === "string" && value === null)
    return "write a text after the colon, or remove the key";
  return `write ${wanted}`;
}

/** One issue, as one finding or, for unknown keys, one finding a key. */
function toFindings(
  issue: Issue,
  schema: z.core.$ZodType,
  source: YamlSource,
  value: unknown,
): Finding[] {
  const { path } = issue;
  const inner = schemaAt(schema, path);
  const place = source.place(path);
  const name = nameOf(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        place: source.placeOfKey([...path, key]),
        message: `unknown key "${key}"`,
        remedy: `remove it, or use one of: ${keysOf(inner)}`,
      }));
    case "invalid_type": {
      const given = valueAt(value, path);
      if (given === undefined)
        return [
          { place, message: `${name} is missing`, remedy: `add ${name}: ${describe(inner)}` },
        ];
      return [
        {
          place,
          message: `${name} must be ${issue.expected === "array" ? "a list" : `a ${issue.expected}`}`,
          remedy: typeRemedy(given, issue.expected, describe(inner)),
        },
      ];
    }
    case "invalid_value": {
      const options = issue.values.join(", ");
      const given = valueAt(value, path);
      return given === undefined
        ? [{ place, message: `${name} is missing`, remedy: `add ${name}: one of ${options}` }]
        : [
            {
              place,
              message: `${name} cannot be ${JSON.stringify(given)}`,
              remedy: `use one of: ${options}`,
            },
          ];
    }
    case "too_big": {
      const given = valueAt(value, path);
      const size = typeof given === "string" || Array.isArray(given) ? given.length : String(given);
      return [
        {
          place,
          message: `${name} is too long: ${size} of at most ${issue.maximum}`,
          remedy: "shorten it",
        },
      ];
    }
    case "too_small":
      return [{ place, message: `${name} is empty`, remedy: `write ${describe(inner)}` }];
    case "invalid_key": {
      const inside = issue.issues.map(({ message }) => message).join("; ");
      return [
        {
          place: source.placeOfKey(path),
          message: `the key ${name} is not allowed here`,
          remedy: inside,
        },
      ];
    }
    default:
      return [{ place, message: `${name} ${issue.message}`, remedy: `write ${describe(inner)}` }];
  }
}

/** Checks a file's value; the value is there exactly when there is no finding. */
export function parseFile<S extends z.ZodType>(
  schema: S,
  source: YamlSource,
  value: unknown,
):
  | { value: z.output<S>; findings: []; broken: [] }
  | { value: null; findings: Finding[]; broken: PropertyKey[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [], broken: [] };
  return {
    value: null,
    findings: result.error.issues.flatMap((issue) => toFindings(issue, schema, source, value)),
    broken: result.error.issues.flatMap(({ path }) => path.slice(0, 1)),
  };
}
