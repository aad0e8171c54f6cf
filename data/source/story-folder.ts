/** Reads the files of a story's folder as bytes, UTF-8 text or validated YAML, and collects their problems. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { startOf, toDiagnostic } from "./diagnostic.ts";
import type { Diagnostic, FileProblem, Finding, Level } from "./diagnostic.ts";
import { isIgnored } from "./ignored-files.ts";
import { toDisplayPath } from "./paths.ts";
import type { Wording } from "./wording.ts";
import { checkComments, checkTexts } from "./yaml/text-values.ts";
import { YamlSource } from "./yaml/yaml-source.ts";
import { parseFile } from "./yaml/explain-issue.ts";

const DRAFT: Finding = {
  message: "an unconfirmed draft",
  remedy: "check it against the article, confirm or correct it, then remove the !draft",
  detail: { code: "draft" },
};

export class StoryFolder {
  readonly problems: Diagnostic[] = [];
  readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  /** A path for messages, relative to the editor's directory. */
  path(...parts: string[]): string {
    return toDisplayPath(join(this.folder, ...parts));
  }

  report(rule: string, { place, ...finding }: FileProblem, level: Level = "error"): void {
    this.problems.push(toDiagnostic(rule, level, place, finding));
  }

  reportFile(file: string, message: Wording, remedy: Wording): void {
    this.report("file", { place: startOf(file), message, remedy });
  }

  list(...parts: string[]): string[] {
    const folder = join(this.folder, ...parts);
    return existsSync(folder) && statSync(folder).isDirectory()
      ? readdirSync(folder)
          .filter((name) => !isIgnored(name))
          .toSorted()
      : [];
  }

  bytes(...parts: string[]): Buffer | null {
    const file = join(this.folder, ...parts);
    if (!existsSync(file)) return null;
    if (statSync(file).isFile()) return readFileSync(file);
    this.reportFile(this.path(...parts), "is a folder", "put a file there, or remove it");
    return null;
  }

  /** Decodes UTF-8. A byte order mark is preserved, because body and boilerplate together must be the whole raw file. */
  text(bytes: Buffer, file: string): string | null {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.reportFile(file, "is not UTF-8", "save it as UTF-8");
      return null;
    }
  }

  /** Parses a YAML file by its schema. `raw`: the value before validation; `broken`: the top-level keys with an issue. */
  yaml<S extends z.ZodType>(
    schema: S,
    ...parts: string[]
  ): {
    value: z.output<S> | null;
    source: YamlSource;
    raw: unknown;
    broken: PropertyKey[];
    missing: boolean;
  } {
    const file = this.path(...parts);
    const bytes = this.bytes(...parts);
    const text = bytes && this.text(bytes, file);
    const source = new YamlSource(file, text ?? "");
    const unread = { value: null, source, raw: undefined, broken: [] };
    if (text === null) return { ...unread, missing: bytes === null };
    const { value: content, errors, drafts } = source.read();
    for (const { code, message, ...place } of errors)
      this.report("yaml", {
        place,
        message: code === "DUPLICATE_KEY" ? "duplicate key" : `is not YAML: ${message}`,
        remedy:
          code === "DUPLICATE_KEY"
            ? "remove one of them"
            : "correct the indentation, or put the text in quotation marks",
      });
    for (const place of drafts) this.report("draft", { place, ...DRAFT }, "question");
    if (errors.length > 0) return { ...unread, missing: false };
    // A list without entries: the file has only the comment that names the schema.
    const raw = content === null && schema instanceof z.ZodArray ? [] : content;
    const { value, problems, broken } = parseFile(schema, source, raw);
    for (const problem of problems) this.report("schema", problem);
    const texts = [...checkTexts(raw, source), ...checkComments(source, schema)];
    for (const problem of texts) this.report("text", problem);
    return { value, source, raw, broken, missing: false };
  }
}
