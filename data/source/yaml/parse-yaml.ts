/** Parses a YAML file of a story by its schema, with the problems that the file alone has. */
import * as z from "zod";
import {
  toDiagnostic,
  type Diagnostic,
  type FileProblem,
  type ProblemText,
  type Level,
} from "../diagnostic.ts";
import { parseFile } from "./parse-file.ts";
import { checkComments, checkTexts } from "./text-values.ts";
import type { YamlSource } from "./yaml-source.ts";
import { inForms, wording } from "../wording.ts";

export interface ParsedYaml<T> {
  /** Null if the file is not YAML, or has problems other than unfinished entries. */
  value: T | null;
  source: YamlSource;
  /** The value before validation; undefined if the file is not YAML. */
  raw: unknown;
  /** The top-level keys with an issue. */
  broken: PropertyKey[];
  problems: Diagnostic[];
}

const DRAFT: ProblemText = {
  message: "an unconfirmed draft",
  remedy: "check it against the article, confirm or correct it, then remove the !draft",
  detail: { code: "draft" },
};

export function parseYaml<S extends z.ZodType>(
  schema: S,
  source: YamlSource,
): ParsedYaml<z.output<S>> {
  const problems: Diagnostic[] = [];
  const report = (rule: string, { place, ...text }: FileProblem, level: Level = "error"): void => {
    problems.push(toDiagnostic(rule, level, place, text));
  };
  const { value: content, errors, drafts } = source.read();
  for (const { code, message, ...place } of errors)
    report("yaml", {
      place,
      message:
        code === "DUPLICATE_KEY"
          ? wording`${inForms("duplicate key", "something is entered twice here")}`
          : wording`${inForms(`is not YAML: ${message}`, "cannot be read any more, since it was changed outside the desk")}`,
      remedy:
        code === "DUPLICATE_KEY"
          ? "remove one of them"
          : wording`${inForms("correct the indentation, or put the text in quotation marks", "correct it where it was changed")}`,
    });
  for (const place of drafts) report("draft", { place, ...DRAFT }, "question");
  if (errors.length > 0) return { value: null, source, raw: undefined, broken: [], problems };
  // A list without entries: the file has only the comment that names the schema.
  const raw = content === null && schema instanceof z.ZodArray ? [] : content;
  const parsed = parseFile(schema, source, raw);
  for (const problem of parsed.problems) report("schema", problem);
  for (const problem of [...checkTexts(raw, source), ...checkComments(source, schema)])
    report("text", problem);
  return { value: parsed.value, source, raw, broken: parsed.broken, problems };
}
