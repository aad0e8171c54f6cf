/** Turns an issue that Zod has with an editor's file into a problem with a place and a remedy. */
import type { z } from "zod";
import { SLUG } from "../../model/text/slug.ts";
import { countCharacters } from "../../model/text/text-lengths.ts";
import type { FileProblem } from "../diagnostic.ts";
import type { PlainCode } from "../problem-detail.ts";
import { describeSchema, keysOf, keyName, schemaAt, type Schema } from "./schema-hints.ts";
import { listRefs, quotedValue, valueRef, wording, type Wording } from "../wording.ts";
import { valueAt } from "./value-at.ts";
import type { YamlSource } from "./yaml-source.ts";

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

type Explanation = [message: Wording, remedy: Wording, code?: PlainCode];

/** The code of a text or id that is not one of those accepted. */
function findFormatCode(issue: Issue, value: unknown): [code?: PlainCode] {
  if (value === "") return ["empty"];
  if (issue.code === "custom" && issue.params?.["expected"] === "date") return ["not-a-date"];
  return issue.code === "invalid_format" && issue.pattern === String(SLUG) ? ["not-a-slug"] : [];
}

/** What an issue is. `expectation`: a description of a valid value. */
function describeIssue(issue: Issue, value: unknown, expectation: string): Explanation {
  const name = keyName(issue.path, "the file");
  if (value === undefined)
    return [wording`${name} is missing`, wording`add ${name}: ${expectation}`, "empty"];
  switch (issue.code) {
    case "invalid_type":
      return [
        wording`${name} must be ${TYPES[issue.expected] ?? issue.expected}`,
        issue.path.length > 0
          ? typeRemedy(value, issue.expected, expectation)
          : `write ${expectation}`,
        "wrong-type",
      ];
    case "invalid_value":
      return [
        wording`${name} cannot be ${quotedValue(value)}`,
        wording`use one of: ${listRefs(issue.values.map((item) => valueRef(String(item))))}`,
        ...findFormatCode(issue, value),
      ];
    case "too_big":
      return [
        typeof value === "string"
          ? wording`${name} is too long: ${countCharacters(value)} characters of at most ${Number(issue.maximum)}`
          : wording`${name} has more than ${Number(issue.maximum)} entries`,
        "shorten it",
      ];
    case "too_small":
      return [wording`${name} is empty or too small`, `write ${expectation}`, "empty"];
    case "invalid_key":
      return [
        wording`the key ${name} is not allowed here`,
        issue.issues.map(({ message }) => message).join("; "),
        "not-a-slug",
      ];
    case "invalid_format":
      if (issue.format === "url")
        return [wording`${name} is not a URL`, "write the whole address, with https://"];
      break;
    default:
  }
  return [wording`${name} ${issue.message}`, "correct it", ...findFormatCode(issue, value)];
}

/** The problem of an issue; for unknown keys, one problem per key. */
export function explainIssue(
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
      detail: { code: "unknown-key" },
    }));
  const place = issue.code === "invalid_key" ? source.placeOfKey(path) : source.place(path);
  const [message, remedy, code] = describeIssue(issue, valueAt(value, path), describeSchema(inner));
  return [{ place, message, remedy, ...(code && { detail: { code } }) }];
}
