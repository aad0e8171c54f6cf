/** The only reader of the disk: every file of every story, read once, or the problems that it cannot be read with. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { z } from "zod";
import { divideArticle } from "./article-text.ts";
import { parseKept } from "./kept.ts";
import type { Place, Problem } from "./problem.ts";
import {
  ActorsFile,
  ArticleFile,
  CorrectionsFile,
  DevelopmentFile,
  EditionsFile,
  StoryFile,
} from "./schema.ts";
import { findPassages } from "./story.ts";
import type { Sourced, Story } from "./story.ts";
import { YamlSource } from "./yaml-source.ts";
import { parseFile } from "./zod-problems.ts";

/** Where the stories are, unless a test says otherwise. */
export const STORIES = join(import.meta.dirname, "stories");

const DEVELOPMENT_NAME = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)-([a-z].*)\.yaml$/;

class Loader {
  readonly problems: Problem[] = [];
  readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  /** As the editor sees it: from where the command was started. */
  path(...parts: string[]): string {
    return relative(process.cwd(), join(this.folder, ...parts));
  }

  report(rule: string, place: Place, message: string, remedy: string): void {
    this.problems.push({ ...place, rule, message, remedy });
  }

  reportFile(file: string, message: string, remedy: string): void {
    this.report("file", { file, line: 1, column: 1 }, message, remedy);
  }

  list(...parts: string[]): string[] {
    const folder = join(this.folder, ...parts);
    return existsSync(folder) ? readdirSync(folder).toSorted() : [];
  }

  bytes(...parts: string[]): Buffer | null {
    const file = join(this.folder, ...parts);
    return existsSync(file) ? readFileSync(file) : null;
  }

  /** Text of a file that must be UTF-8; a byte order mark stays, because every byte of an article is accounted for. */
  text(bytes: Buffer, file: string): string | null {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.reportFile(file, "is not UTF-8", "save it as UTF-8");
      return null;
    }
  }

  /** A YAML file by its schema; `raw` is what it says where it breaks the schema, `broken` the top keys that do. */
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
    if (text === null)
      return { value: null, source, raw: undefined, broken: [], missing: bytes === null };
    const { value: raw, errors, guesses } = source.read();
    for (const { code, message, ...place } of errors)
      this.report(
        "yaml",
        place,
        code === "DUPLICATE_KEY" ? "this key stands twice" : `is not YAML: ${message}`,
        code === "DUPLICATE_KEY"
          ? "keep one of them"
          : "mend the indentation or put the text in quotation marks",
      );
    for (const place of guesses)
      this.report(
        "guess",
        place,
        "a guess that no editor has settled",
        "check it against the article, confirm or correct it, then remove the !guess",
      );
    if (errors.length > 0)
      return { value: null, source, raw: undefined, broken: [], missing: false };
    const { value, findings, broken } = parseFile(schema, source, raw);
    for (const { place, message, remedy } of findings)
      this.report("schema", place, message, remedy);
    return { value, source, raw, broken, missing: false };
  }
}

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.keys(value) : [];

function loadStoryFile(
  loader: Loader,
  id: string,
): Sourced<StoryFile> & { origins: Set<string> | null } {
  const { value, source, raw, missing } = loader.yaml(StoryFile, "story.yaml");
  if (missing)
    loader.reportFile(
      source.file,
      "is missing",
      "write the story's title, language, sides, origins and standfirst",
    );
  const origins =
    typeof raw === "object" && raw !== null && "origins" in raw ? raw.origins : undefined;
  return {
    value: value ?? { title: id, language: "en", sides: [], origins: {}, standfirst: [] },
    source,
    origins: raw === undefined ? null : new Set(keysOf(origins)),
  };
}

function loadActors(loader: Loader): Sourced<ActorsFile> & { known: Set<string> | null } {
  const { value, source, raw, broken, missing } = loader.yaml(ActorsFile, "actors.yaml");
  if (missing) loader.reportFile(source.file, "is missing", "write the story's actors by id");
  if (value) return { value, source, known: new Set(Object.keys(value)) };
  // Every actor but the broken ones, so that the other rules can still be checked.
  const sound = Object.entries(typeof raw === "object" && raw !== null ? raw : {}).filter(
    ([id]) => !broken.includes(id),
  );
  const rest = ActorsFile.safeParse(Object.fromEntries(sound));
  return {
    value: rest.success ? rest.data : {},
    source,
    known: raw === undefined ? null : new Set(keysOf(raw)),
  };
}

function loadArticles(loader: Loader): { articles: Story["articles"]; known: Set<string> } {
  const articles: Story["articles"] = new Map();
  const names = loader.list("articles");
  const known = new Set<string>();
  for (const name of names) {
    const id = name.replace(/\.(?:yaml|txt)$/, "");
    if (id === name)
      loader.reportFile(
        loader.path("articles", name),
        "is neither an article's .txt nor its .yaml",
        "rename or remove it",
      );
    else known.add(id);
  }
  for (const id of known) {
    const rawFile = loader.path("articles", `${id}.txt`);
    const bytes = loader.bytes("articles", `${id}.txt`);
    const { value, source, missing } = loader.yaml(ArticleFile, "articles", `${id}.yaml`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      loader.reportFile(
        source.file,
        `"${id}" is not a slug`,
        "name it with lower-case letters, digits and single hyphens",
      );
    if (missing)
      loader.reportFile(
        source.file,
        "is missing beside the raw text",
        "describe the article: title, publisher, language, published, rights, sha256",
      );
    if (!bytes) {
      loader.reportFile(rawFile, "is missing beside the YAML", "put the untouched article there");
      continue;
    }
    const raw = loader.text(bytes, rawFile);
    if (raw === null || value === null) continue;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    articles.set(id, {
      id,
      value,
      source,
      rawFile,
      sha256,
      text: divideArticle(raw, value.boilerplate),
    });
  }
  return { articles, known };
}

function loadDevelopments(loader: Loader): {
  developments: Story["developments"];
  known: Set<string>;
} {
  const developments: Story["developments"] = new Map();
  const known = new Set<string>();
  const files = new Map<string, string>();
  for (const name of loader.list("developments")) {
    const file = loader.path("developments", name);
    const [, fileDate = "", id = ""] = DEVELOPMENT_NAME.exec(name) ?? [];
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      loader.reportFile(
        file,
        "is not named <date>-<slug>.yaml",
        "name it like 2023-09-12-train-arrives.yaml",
      );
      continue;
    }
    const twin = files.get(id);
    if (twin)
      loader.reportFile(
        file,
        `has the id "${id}" of ${basename(twin)}`,
        "give one of them another slug",
      );
    files.set(id, file);
    known.add(id);
    const { value, source } = loader.yaml(DevelopmentFile, "developments", name);
    if (value && !twin) developments.set(id, { id, fileDate, value, source });
  }
  return { developments, known };
}

function loadKept(loader: Loader): Story["kept"] {
  const kept: Story["kept"] = new Map();
  for (const name of loader.list("editions")) {
    if (name === "index.yaml") continue;
    const file = loader.path("editions", name);
    const edition = /^([0-9a-f]{12})\.json$/.exec(name)?.[1];
    if (!edition) {
      loader.reportFile(file, "is neither index.yaml nor a kept edition", "rename or remove it");
      continue;
    }
    const bytes = loader.bytes("editions", name);
    const text = bytes && loader.text(bytes, file);
    if (text !== null) kept.set(edition, { file, text, content: parseKept(text) });
  }
  return kept;
}

const PARTS = [
  "story.yaml",
  "actors.yaml",
  "articles",
  "developments",
  "corrections.yaml",
  "editions",
];

/** One story and what is wrong with its files as files. */
export function loadStory(root: string, id: string): { story: Story; problems: Problem[] } {
  const loader = new Loader(join(root, id));
  for (const name of loader.list())
    if (!PARTS.includes(name))
      loader.reportFile(
        loader.path(name),
        "is no part of a story",
        `remove it; a story has ${PARTS.join(", ")}`,
      );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    loader.reportFile(
      loader.path(),
      `"${id}" is not a slug`,
      "name the folder with lower-case letters, digits and single hyphens",
    );
  const { origins, ...file } = loadStoryFile(loader, id);
  const { known: actorIds, ...actors } = loadActors(loader);
  const { articles, known: articleIds } = loadArticles(loader);
  const { developments, known: developmentIds } = loadDevelopments(loader);
  const corrections = loader.yaml(CorrectionsFile, "corrections.yaml");
  const editions = loader.yaml(EditionsFile, "editions", "index.yaml");
  const story: Story = {
    id,
    folder: loader.folder,
    file,
    actors,
    articles,
    developments,
    corrections: { value: corrections.value ?? [], source: corrections.source },
    editions: { value: editions.value ?? [], source: editions.source },
    kept: loadKept(loader),
    known: { actors: actorIds, articles: articleIds, developments: developmentIds, origins },
    passages: [...developments.values()].flatMap((development) =>
      findPassages(development, articles),
    ),
  };
  return { story, problems: loader.problems };
}

/** The ids of the stories under a root: its folders, in order. */
export function listStories(root: string): string[] {
  return existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted()
    : [];
}
