/** Reads the files of a story's folder as bytes, UTF-8 text or validated YAML, and collects their problems. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { startOf, toDiagnostic, type Diagnostic } from "./diagnostic.ts";
import { findLink } from "./find-link.ts";
import { isIgnored } from "./ignored-files.ts";
import { toDisplayPath } from "./paths.ts";
import { parseYaml, type ParsedYaml } from "./yaml/parse-yaml.ts";
import { YamlSource } from "./yaml/yaml-source.ts";

/** The YAML files of a story as parsed, by their paths for messages. */
export type ParsedFiles = ReadonlyMap<string, ParsedYaml<unknown>>;

/** `code`: of a file that is missing or cannot be used, or of one that is none of the story's. */
type ReportFile = (message: string, remedy: string, code?: "damaged-file" | "foreign-file") => void;

/** The objects of a folder by id: those of valid files, and the ids of all. */
export interface Loaded<T> {
  valid: Map<string, T>;
  ids: Set<string>;
}

export class StoryFolder {
  readonly problems: Diagnostic[] = [];
  readonly folder: string;
  readonly parsed = new Map<string, ParsedYaml<unknown>>();
  private readonly previous: ParsedFiles;

  constructor(folder: string, previous: ParsedFiles = new Map()) {
    this.folder = folder;
    this.previous = previous;
  }

  /** A path for messages, relative to the editor's directory. */
  path(...parts: string[]): string {
    return toDisplayPath(join(this.folder, ...parts));
  }

  /** A function that reports problems of a file as a whole. */
  reporter(...parts: string[]): ReportFile {
    const place = startOf(this.path(...parts));
    return (message, remedy, code = "damaged-file") => {
      const text = { message, remedy, detail: { code } };
      this.problems.push(toDiagnostic("file", "error", place, text));
    };
  }

  /** Whether a path below the story's folder leads through a link; reports it. */
  private isLinked(...parts: string[]): boolean {
    const link = findLink(this.folder, parts.join("/"));
    if (link === null) return false;
    this.reporter(link)("is a link", "put the file or folder itself there");
    return true;
  }

  list(...parts: string[]): string[] {
    const folder = join(this.folder, ...parts);
    if (parts.length > 0 && this.isLinked(...parts)) return [];
    return existsSync(folder) && statSync(folder).isDirectory()
      ? readdirSync(folder)
          .filter((name) => !isIgnored(name))
          .toSorted()
      : [];
  }

  bytes(...parts: string[]): Buffer | null {
    const file = join(this.folder, ...parts);
    if (this.isLinked(...parts) || !existsSync(file)) return null;
    if (statSync(file).isFile()) return readFileSync(file);
    this.reporter(...parts)("is a folder", "put a file there, or remove it");
    return null;
  }

  /** Decodes UTF-8. A byte order mark is preserved, because body and boilerplate together must be the whole raw file. */
  text(bytes: Buffer, report: ReportFile): string | null {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      report("is not UTF-8", "save it as UTF-8");
      return null;
    }
  }

  /** Parses a YAML file by its schema, unless its text is that of the previous load. */
  yaml<S extends z.ZodType>(
    schema: S,
    ...parts: string[]
  ): ParsedYaml<z.output<S>> & { missing: boolean } {
    const file = this.path(...parts);
    const bytes = this.bytes(...parts);
    const text = bytes && this.text(bytes, this.reporter(...parts));
    if (text === null) {
      const source = new YamlSource(file, "");
      const missing = bytes === null;
      return { value: null, source, raw: undefined, broken: [], problems: [], missing };
    }
    const previous = this.previous.get(file);
    const parsed =
      previous?.source.text === text
        ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a path has one schema
          (previous as ParsedYaml<z.output<S>>)
        : parseYaml(schema, new YamlSource(file, text));
    this.parsed.set(file, parsed);
    this.problems.push(...parsed.problems);
    return { ...parsed, missing: false };
  }
}
