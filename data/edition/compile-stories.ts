/** Compiles verified stories to the files that the Worker serves. */
import { verifyStories } from "../checks/verify-stories.ts";
import type { CorpusIndex } from "../model/corpus-index.ts";
import { blocksPublication } from "../source/diagnostic.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { STORIES } from "../source/load-story.ts";
import type { Story } from "../source/story.ts";
import { buildEdition } from "./build-edition.ts";
import { toCanonicalJson } from "./canonical-json.ts";
import { buildSearchIndex } from "./build-search-index.ts";
import { CORPUS } from "./output-folders.ts";
import { writeFolder } from "./write-folder.ts";

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

/** Verifies the stories and writes the compiled corpus; where a problem blocks publication, nothing is written. */
export function compile(
  root: string = STORIES,
  folder: string = CORPUS,
): { problems: Diagnostic[]; files: number } {
  const { stories, problems } = verifyStories(root);
  if (problems.some(blocksPublication)) return { problems, files: 0 };
  const files = compileStories(stories);
  writeFolder(folder, files);
  return { problems, files: files.size };
}
