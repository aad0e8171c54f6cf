/**
 * `npm run compile`: verifies, then writes the corpus that the Worker serves and its other forms (feeds, tables…), in
 * which ORIGIN names the deployment. With a problem, nothing is written and what an earlier run wrote stays.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { buildEdition, toCanonicalJson } from "./edition.ts";
import { writeFormsOf } from "./forms/from-corpus.ts";
import { STORIES } from "./load.ts";
import { count, say, sayProblems } from "./output.ts";
import type { Problem } from "./problem.ts";
import type { Edition } from "./schema.ts";
import { compileSearch } from "./compile-search.ts";
import type { Story } from "./story.ts";
import { verifyStories } from "./verify.ts";

/** Where the static assets are made. */
export const CORPUS = join(import.meta.dirname, "..", "dist", "assets", "_corpus");

/** `index.json`: what there is, before any edition is read. */
export interface CorpusIndex {
  stories: (Pick<Edition, "id" | "title" | "summary" | "language" | "edition" | "published"> & {
    /** The kept editions, oldest first. */
    editions: { edition: string; published: string; note: string }[];
  })[];
}

const writeSearch = (edition: Edition): string => JSON.stringify(compileSearch(edition));

/** The files of the compiled corpus by path under `_corpus`; the same stories always give the same bytes. */
export function compileStories(stories: readonly Story[]): Map<string, string> {
  const files = new Map<string, string>();
  const index: CorpusIndex = { stories: [] };
  for (const story of stories) {
    const current = buildEdition(story);
    const { id, title, summary, language, edition, published } = current;
    index.stories.push({
      id,
      title,
      summary,
      language,
      edition,
      published,
      editions: story.editions.value,
    });
    for (const [name, { text, content }] of story.kept) {
      files.set(`${id}/${name}.json`, content?.canonical ?? text);
      if (content?.edition) files.set(`${id}/${name}.search.json`, writeSearch(content.edition));
    }
    files.set(`${id}/${edition}.json`, toCanonicalJson(current));
    files.set(`${id}/${edition}.search.json`, writeSearch(current));
  }
  return files.set("index.json", toCanonicalJson(index));
}

/** Replaces the folder as a whole: written beside it and renamed, so that a reader never meets half a corpus. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Verifies and, if there is no problem, writes. */
export function compile(
  root: string = STORIES,
  folder: string = CORPUS,
): { problems: Problem[]; files: number } {
  const { stories, problems } = verifyStories(root);
  if (problems.length > 0) return { problems, files: 0 };
  const files = compileStories(stories);
  writeFolder(folder, files);
  return { problems, files: files.size };
}

async function main(): Promise<void> {
  const { problems, files } = compile();
  sayProblems(problems);
  const forms = problems.length > 0 ? [] : await writeFormsOf(CORPUS, process.env["ORIGIN"]);
  say(
    problems.length > 0
      ? `${count(problems.length, "problem")}: nothing written`
      : `${count(files + forms.length, "file")} written`,
  );
}

if (import.meta.main) await main();
