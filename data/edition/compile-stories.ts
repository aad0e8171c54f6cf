/** Compiles verified stories to the files that the Worker serves. */
import { verifyStories, type Verified } from "../checks/verify-stories.ts";
import type { CorpusIndex } from "../model/corpus-index.ts";
import type { Edition } from "../model/edition.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";
import { findLastPublished } from "./archive/find-last-published.ts";
import { buildEdition } from "./build/build-edition.ts";
import { toCanonicalJson } from "./canonical-json.ts";
import { buildSearchIndex } from "./build/build-search-index.ts";

interface CompileOptions {
  /** Whether to compile the unpublished state as a draft, which has no day of publication, instead of the last published edition. */
  draft: boolean;
}

/** The files of the compiled corpus by path in `_corpus`. Deterministic. */
export function compileStories(
  stories: readonly Story[],
  { draft }: CompileOptions,
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
    const served = new Map<string, Edition>();
    for (const [name, { content }] of story.archive)
      if (content?.edition && !withdrawn.has(name)) served.set(name, content.edition);
    served.set(edition, current);
    // As parsed, with the defaults of fields that the schema did not have when an edition was archived.
    for (const [name, content] of served) {
      files.set(`${id}/${name}.json`, toCanonicalJson(content));
      files.set(`${id}/${name}.search.json`, buildSearchIndex(content));
    }
  }
  return files.set("index.json", toCanonicalJson(index));
}

/** Whether a problem prevents compilation. A draft may have open questions; published editions depend only on the archive. */
const isBlocking = ({ level, rule }: Diagnostic, { draft }: CompileOptions): boolean =>
  level === "error" && (draft || rule === "editions");

export interface Compiled {
  /** The blocking ones; for a draft, all. */
  problems: Diagnostic[];
  /** None if a problem prevents compilation. */
  files: ReadonlyMap<string, string>;
  /** All that verification found. */
  verified: Verified;
}

/** Verifies the stories under the root and compiles them. */
export function verifyAndCompile(root: string, options: CompileOptions): Compiled {
  const verified = verifyStories(root);
  const blocking = verified.problems.filter((problem) => isBlocking(problem, options));
  return {
    problems: options.draft ? verified.problems : blocking,
    files: blocking.length > 0 ? new Map() : compileStories(verified.stories, options),
    verified,
  };
}
