/** Loads stories from disk. Every file is read once, and its problems are collected. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RESERVED_STORY_IDS } from "../model/reserved-ids.ts";
import { isIgnored } from "./ignored-files.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { ActorsFile, CorrectionsFile, EditionsFile, StoryFile } from "../model/story-files.ts";
import { isSlug } from "../model/text/slug.ts";
import { loadArchive } from "./load-archive.ts";
import { loadArticles } from "./load-articles.ts";
import { loadClaims, loadDevelopments } from "./load-developments.ts";
import { StoryFolder, type ParsedFiles } from "./story-folder.ts";
import { valueAt } from "./yaml/value-at.ts";
import { listStoryPassages } from "./list-passages.ts";
import type { Sourced, Story } from "./story.ts";
import { describeAddition } from "./yaml/json-schemas.ts";

/** The folder of all stories. Tests set the environment variable STORIES. */
export const STORIES_FOLDER = process.env["STORIES"] ?? join(import.meta.dirname, "..", "stories");

/** A copy without a prototype, so that an unknown id such as "constructor" finds nothing. */
function toDictionary<T extends object>(record: T): T {
  const copy = { ...record };
  Object.setPrototypeOf(copy, null);
  return copy;
}

/** The ids in a file that is, or has at the path, a map by id; null if the file cannot be parsed. */
function listIds(raw: unknown, ...path: string[]): Set<string> | null {
  if (raw === undefined) return null;
  const map = valueAt(raw, path);
  return new Set(typeof map === "object" && map !== null ? Object.keys(map) : []);
}

function loadStoryFile(
  files: StoryFolder,
  id: string,
): Sourced<StoryFile> & { occasions: Set<string> | null; origins: Set<string> | null } {
  const { value, source, raw, missing } = files.yaml(StoryFile, "story.yaml");
  if (missing)
    files.reporter("story.yaml")(
      "is missing",
      describeAddition(source, "story", "its title, language, sides, origins and standfirst"),
    );
  // With these defaults, other rules report nothing that results from the invalid file.
  const story: StoryFile = value ?? {
    title: id,
    language: "en",
    timeZone: "UTC",
    quotedShare: 1,
    sides: [],
    occasions: {},
    origins: {},
    standfirst: [],
  };
  return {
    value: {
      ...story,
      occasions: toDictionary(story.occasions),
      origins: toDictionary(story.origins),
    },
    source,
    occasions: listIds(raw, "occasions"),
    origins: listIds(raw, "origins"),
  };
}

function loadActors(files: StoryFolder): Sourced<ActorsFile> & { ids: Set<string> | null } {
  const { value, source, raw, broken, missing } = files.yaml(ActorsFile, "actors.yaml");
  if (missing)
    files.reporter("actors.yaml")(
      "is missing",
      describeAddition(source, "actors", "its actors by id"),
    );
  // Of an invalid file the valid actors, so that the other rules can still be checked.
  const valid = [...(listIds(raw) ?? [])].filter((id) => !broken.includes(id));
  const actors =
    value ??
    ActorsFile.safeParse(Object.fromEntries(valid.map((id) => [id, valueAt(raw, [id])]))).data;
  return { value: toDictionary(actors ?? {}), source, ids: listIds(value ?? raw) };
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

/**
 * Loads a story and the problems of its files. An invalid file does not prevent loading the others. `previous`: the `parsed` of an
 * earlier load, from which files with the same text are taken.
 */
export function loadStory(
  root: string,
  id: string,
  previous?: ParsedFiles,
): { story: Story; problems: Diagnostic[]; parsed: ParsedFiles } {
  const files = new StoryFolder(join(root, id), previous);
  for (const name of files.list())
    if (!PARTS.includes(name))
      files.reporter(name)(
        "is not part of a story",
        `remove it; a story consists of ${PARTS.join(", ")}`,
        "foreign-file",
      );
  const reportFolder = files.reporter();
  if (!isSlug(id))
    reportFolder(
      `"${id}" is not a slug`,
      "name the folder with lower-case letters, digits and single hyphens",
    );
  if (RESERVED_STORY_IDS.has(id))
    reportFolder(`"${id}" is reserved by the service`, "rename the story’s folder");
  const { occasions, origins, ...file } = loadStoryFile(files, id);
  const { ids: actorIds, ...actors } = loadActors(files);
  const { valid: articles, ids: articleIds } = loadArticles(files);
  const { valid: developments, ids: developmentIds } = loadDevelopments(files);
  const { valid: claims, ids: claimIds } = loadClaims(files);
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
    ids: {
      actors: actorIds,
      articles: articleIds,
      developments: developmentIds,
      claims: claimIds,
      occasions,
      origins,
    },
    passages: listStoryPassages({ developments, claims, articles }),
  };
  return { story, problems: files.problems, parsed: files.parsed };
}

/** Ids of the stories: the folders in `root`, sorted. */
export function listStories(root: string): string[] {
  return existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !isIgnored(entry.name))
        .map(({ name }) => name)
        .toSorted()
    : [];
}
