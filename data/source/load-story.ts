/** Loads stories from the disk: every file of each, read once, or the problems that it cannot be read with. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { RESERVED_STORY_IDS } from "../model/reserved-ids.ts";
import { isIgnored } from "./ignored-files.ts";
import { findOtherFormat } from "./plain-text.ts";
import { divideArticle } from "./article-text.ts";
import { parseArchivedEdition } from "../edition/archived-edition.ts";
import type { Diagnostic } from "./diagnostic.ts";
import {
  ActorsFile,
  ArticleFile,
  ClaimFile,
  CorrectionsFile,
  DevelopmentFile,
  EditionsFile,
  StoryFile,
} from "../model/story-files.ts";
import { isSlug } from "../model/slug.ts";
import { StoryFolder } from "./story-folder.ts";
import { listClaimPassages, listDevelopmentPassages } from "./story.ts";
import type { Sourced, Story } from "./story.ts";

/** Where the stories are, unless a test says otherwise. */
export const STORIES = process.env["STORIES"] ?? join(import.meta.dirname, "..", "stories");

const DEVELOPMENT_NAME = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)-(.+)\.yaml$/;

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.keys(value) : [];

function loadStoryFile(
  files: StoryFolder,
  id: string,
): Sourced<StoryFile> & { occasions: Set<string> | null; origins: Set<string> | null } {
  const { value, source, raw, missing } = files.yaml(StoryFile, "story.yaml");
  if (missing)
    files.reportFile(
      source.file,
      "is missing",
      "write the story's title, language, sides, origins and standfirst",
    );
  const idsOf = (key: "occasions" | "origins"): Set<string> | null =>
    raw === undefined
      ? null
      : new Set(keysOf(typeof raw === "object" && raw !== null ? Reflect.get(raw, key) : null));
  return {
    value: value ?? {
      title: id,
      language: "en",
      timeZone: "UTC",
      sides: [],
      occasions: {},
      origins: {},
      standfirst: [],
    },
    source,
    occasions: idsOf("occasions"),
    origins: idsOf("origins"),
  };
}

function loadActors(files: StoryFolder): Sourced<ActorsFile> & { known: Set<string> | null } {
  const { value, source, raw, broken, missing } = files.yaml(ActorsFile, "actors.yaml");
  if (missing) files.reportFile(source.file, "is missing", "write the story's actors by id");
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

function loadArticles(files: StoryFolder): { articles: Story["articles"]; known: Set<string> } {
  const articles: Story["articles"] = new Map();
  const names = files.list("articles");
  const known = new Set<string>();
  for (const name of names) {
    const id = name.replace(/\.(?:yaml|txt)$/, "");
    if (id === name)
      files.reportFile(
        files.path("articles", name),
        "is neither an article's .txt nor its .yaml",
        "rename or remove it",
      );
    else known.add(id);
  }
  for (const id of known) {
    const rawFile = files.path("articles", `${id}.txt`);
    const bytes = files.bytes("articles", `${id}.txt`);
    const { value, source, missing } = files.yaml(ArticleFile, "articles", `${id}.yaml`);
    if (!isSlug(id))
      files.reportFile(
        source.file,
        `"${id}" is not a slug`,
        "name it with lower-case letters, digits and single hyphens",
      );
    if (missing)
      files.reportFile(
        source.file,
        "is missing beside the raw text",
        "describe the article: title, publisher, language, published, rights, sha256",
      );
    if (!bytes) {
      files.reportFile(rawFile, "is missing beside the YAML", "put the untouched article there");
      continue;
    }
    const format = findOtherFormat(bytes);
    if (format) files.reportFile(rawFile, `is ${format.name}, not plain text`, format.remedy);
    const raw = format ? null : files.text(bytes, rawFile);
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

function loadDevelopments(files: StoryFolder): {
  developments: Story["developments"];
  known: Set<string>;
} {
  const developments: Story["developments"] = new Map();
  const known = new Set<string>();
  const names = new Map<string, string>();
  for (const name of files.list("developments")) {
    const file = files.path("developments", name);
    const [, fileDate = "", id = ""] = DEVELOPMENT_NAME.exec(name) ?? [];
    if (!isSlug(id)) {
      files.reportFile(
        file,
        "is not named <date>-<slug>.yaml",
        "name it like 2023-09-12-train-arrives.yaml",
      );
      continue;
    }
    const twin = names.get(id);
    if (twin)
      files.reportFile(
        file,
        `has the id "${id}" of ${basename(twin)}`,
        "give one of them another slug",
      );
    names.set(id, file);
    known.add(id);
    const { value, source } = files.yaml(DevelopmentFile, "developments", name);
    if (value && !twin) developments.set(id, { id, fileDate, value, source });
  }
  return { developments, known };
}

function loadClaims(files: StoryFolder): { claims: Story["claims"]; known: Set<string> } {
  const claims: Story["claims"] = new Map();
  const known = new Set<string>();
  for (const name of files.list("claims")) {
    const id = name.replace(/\.yaml$/, "");
    if (id === name || !isSlug(id)) {
      files.reportFile(
        files.path("claims", name),
        "is not named <slug>.yaml",
        "name it like weapons-sought.yaml",
      );
      continue;
    }
    known.add(id);
    const { value, source } = files.yaml(ClaimFile, "claims", name);
    if (value) claims.set(id, { id, value, source });
  }
  return { claims, known };
}

function loadArchive(files: StoryFolder): Story["archive"] {
  const archive: Story["archive"] = new Map();
  for (const name of files.list("editions")) {
    if (name === "index.yaml") continue;
    const file = files.path("editions", name);
    const edition = /^([0-9a-f]{12})\.json$/.exec(name)?.[1];
    if (!edition) {
      files.reportFile(
        file,
        "is neither index.yaml nor an archived edition",
        "rename or remove it",
      );
      continue;
    }
    const bytes = files.bytes("editions", name);
    const text = bytes && files.text(bytes, file);
    if (text !== null) archive.set(edition, { file, text, content: parseArchivedEdition(text) });
  }
  return archive;
}

const PARTS = [
  "story.yaml",
  "actors.yaml",
  "articles",
  "developments",
  "claims",
  "corrections.yaml",
  "editions",
];

/** One story and what is wrong with its files as files. */
export function loadStory(root: string, id: string): { story: Story; problems: Diagnostic[] } {
  const files = new StoryFolder(join(root, id));
  for (const name of files.list())
    if (!PARTS.includes(name))
      files.reportFile(
        files.path(name),
        "is no part of a story",
        `remove it; a story has ${PARTS.join(", ")}`,
      );
  if (!isSlug(id))
    files.reportFile(
      files.path(),
      `"${id}" is not a slug`,
      "name the folder with lower-case letters, digits and single hyphens",
    );
  if (RESERVED_STORY_IDS.has(id))
    files.reportFile(
      files.path(),
      `"${id}" is a name of the service`,
      "give the story’s folder another name",
    );
  const { occasions, origins, ...file } = loadStoryFile(files, id);
  const { known: actorIds, ...actors } = loadActors(files);
  const { articles, known: articleIds } = loadArticles(files);
  const { developments, known: developmentIds } = loadDevelopments(files);
  const { claims, known: claimIds } = loadClaims(files);
  const corrections = files.yaml(CorrectionsFile, "corrections.yaml");
  const editions = files.yaml(EditionsFile, "editions", "index.yaml");
  const story: Story = {
    id,
    folder: files.folder,
    file,
    actors,
    articles,
    developments,
    claims,
    corrections: { value: corrections.value ?? [], source: corrections.source },
    editions: { value: editions.value ?? [], source: editions.source },
    archive: loadArchive(files),
    known: {
      actors: actorIds,
      articles: articleIds,
      developments: developmentIds,
      claims: claimIds,
      occasions,
      origins,
    },
    passages: [
      ...[...developments.values()].flatMap((development) =>
        listDevelopmentPassages(development, articles),
      ),
      ...[...claims.values()].flatMap((claim) => listClaimPassages(claim, articles)),
    ],
  };
  return { story, problems: files.problems };
}

/** The ids of the stories under a root: its folders, in order. */
export function listStories(root: string): string[] {
  return existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !isIgnored(entry.name))
        .map(({ name }) => name)
        .toSorted()
    : [];
}
