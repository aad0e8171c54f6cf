/** Compiles verified stories to the files that the Worker serves. */
import { verifyStories } from "../checks/verify-stories.ts";
import type { CorpusIndex } from "../model/corpus-index.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { STORIES } from "../source/load-story.ts";
import type { Story } from "../source/story.ts";
import { findLastPublished } from "./compare-editions.ts";
import { buildEdition } from "./build-edition.ts";
import { toCanonicalJson } from "./canonical-json.ts";
import { buildSearchIndex } from "./build-search-index.ts";
import { CORPUS } from "./output-folders.ts";
import { writeFolder } from "./write-folder.ts";

/** What is compiled: what readers have, or what the editors are writing. */
export interface CompileOptions {
  /** The edition in hand, marked as a draft by having no day of publication; otherwise the last published one. */
  draft: boolean;
}

/** The files of the compiled corpus by path under `_corpus`; the same stories always give the same bytes. */
export function compileStories(
  stories: readonly Story[],
  { draft }: CompileOptions = { draft: true },
): Map<string, string> {
  const files = new Map<string, string>();
  const index: CorpusIndex = { stories: [] };
  for (const story of stories) {
    const current = draft ? buildEdition(story) : findLastPublished(story);
    if (!current) continue;
    const { id, title, summary, language, edition, published } = current;
    index.stories.push({
      id,
      title,
      summary,
      language,
      edition,
      published,
      editions: story.editions.value.map(({ withdrawal, ...entry }) => ({
        ...entry,
        withdrawal: withdrawal ?? null,
      })),
    });
    const withdrawn = new Set(
      story.editions.value.flatMap((entry) => (entry.withdrawal ? [entry.edition] : [])),
    );
    for (const [name, { text, content }] of story.archive) {
      if (withdrawn.has(name)) continue;
      files.set(`${id}/${name}.json`, content?.canonical ?? text);
      if (content?.edition)
        files.set(`${id}/${name}.search.json`, buildSearchIndex(content.edition));
    }
    files.set(`${id}/${edition}.json`, toCanonicalJson(current));
    files.set(`${id}/${edition}.search.json`, buildSearchIndex(current));
  }
  return files.set("index.json", toCanonicalJson(index));
}

/** A draft is shown with open questions; what is published depends on the archive alone. */
const blocks = ({ level, rule }: Diagnostic, { draft }: CompileOptions): boolean =>
  level === "error" && (draft || rule === "editions");

/** Verifies and, if no problem is in the way, writes. `problems` are those in the way, and with a draft all others. */
export function compile(
  root: string = STORIES,
  folder: string = CORPUS,
  options: CompileOptions = { draft: true },
): { problems: Diagnostic[]; files: number } {
  const { stories, problems: found } = verifyStories(root);
  const problems = options.draft ? found : found.filter((problem) => blocks(problem, options));
  if (problems.some((problem) => blocks(problem, options))) return { problems, files: 0 };
  const files = compileStories(stories, options);
  writeFolder(folder, files);
  return { problems, files: files.size };
}
