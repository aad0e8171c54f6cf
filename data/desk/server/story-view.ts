/** Everything that the desk shows of a story, read from its folder as it is now. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { checkStory } from "../../checks/run-checks.ts";
import { sortDiagnostics } from "../../source/diagnostic.ts";
import { DEVELOPMENT_NAME } from "../../source/load-developments.ts";
import { listStories, loadStory } from "../../source/load-story.ts";
import { toDisplayPath } from "../../source/paths.ts";
import type { ParsedFiles } from "../../source/story-folder.ts";
import { YamlSource } from "../../source/yaml/yaml-source.ts";
import type { FileView, StoryChoice, StoryView } from "../shared/desk-api.ts";
import { recordOf, recordsOf, textOf } from "../shared/values.ts";
import { viewArticle } from "./article-view.ts";
import { hashFiles, listFiles, readText } from "./file-store.ts";
import { placeProblems } from "./problems/place-problem.ts";
import { previewEdition } from "./preview-edition.ts";
import { citeUndated } from "./undated-developments.ts";
import { viewPublication } from "./publication-view.ts";

/**
 * The YAML files of each story's folder as last parsed, so that a save parses only the files that it changes. Parsing all of them takes
 * half of the time of a save. Drop it when a save no longer reads the whole story.
 */
const parsedByFolder = new Map<string, ParsedFiles>();

/** A file that is no YAML map is shown as empty, and its problem is listed. `parsed`: the files that need not be read again. */
function viewFile(folder: string, file: string, id: string, parsed?: ParsedFiles): FileView {
  const path = toDisplayPath(join(folder, file));
  const value =
    parsed?.get(path)?.raw ?? new YamlSource(path, readText(folder, file) ?? "").read().value;
  return { id, file, value: recordOf(value) };
}

/** Whether any edition of the story was ever published, withdrawn or not. */
export const isPublished = (root: string, id: string): boolean =>
  existsSync(join(root, id, "editions", "index.yaml"));

/** The stories with their titles, by which editors know them. */
export const listStoryChoices = (root: string): StoryChoice[] =>
  listStories(root).map((id) => {
    const { title } = viewFile(join(root, id), "story.yaml", id).value;
    return { id, title: textOf(title) || id };
  });

/** `root` is the folder of all stories; `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function viewStory(root: string, id: string, today: string | null = null): StoryView {
  const folder = join(root, id);
  // First, so that a file that changes while it is read is noticed afterwards.
  const hashes = hashFiles(folder);
  const { story, problems, parsed } = loadStory(root, id, parsedByFolder.get(folder));
  parsedByFolder.set(folder, parsed);
  // Before the first report no name can be in one.
  const rules = story.ids.articles.size > 0 ? checkStory(story) : [];
  const preview = previewEdition(story);
  const citing = citeUndated(story, parsed);
  /** The files of a folder by id; the names of developments carry their date before it. */
  const viewFolder = (name: string): FileView[] =>
    listFiles(folder, name).map((file) => {
      const dated =
        name === "developments" ? DEVELOPMENT_NAME.exec(basename(file))?.[2] : undefined;
      return viewFile(folder, file, dated ?? basename(file, ".yaml"), parsed);
    });
  const files = {
    hashes,
    story: viewFile(folder, "story.yaml", id, parsed),
    actors: viewFile(folder, "actors.yaml", "actors", parsed),
    developments: viewFolder("developments"),
    claims: viewFolder("claims"),
    articles: [...story.ids.articles].toSorted().map((article) => {
      const file = viewFile(folder, `articles/${article}.yaml`, article, parsed);
      const loaded = story.articles.get(article);
      if (loaded) return viewArticle(citing, loaded, file);
      // Its YAML breaks the schema: its text can be read, and its values corrected.
      const raw = readText(folder, `articles/${article}.txt`) ?? "";
      return Object.assign(file, { raw, sentences: [], quotedShare: 0 });
    }),
    isPublished: isPublished(root, id),
    editions: story.editions.value.toReversed(),
  };
  return {
    id,
    ...files,
    corrections: {
      id: "corrections",
      file: "corrections.yaml",
      value: recordsOf(parsed.get(story.corrections.source.file)?.raw),
    },
    problems: placeProblems(folder, sortDiagnostics([...problems, ...rules]), files, parsed),
    ...preview,
    publication: preview.edition && viewPublication(story, preview.edition, today),
  };
}
