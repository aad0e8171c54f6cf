/** Everything that the desk shows of a story, read from its folder as it is now. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { checkStory } from "../../checks/run-checks.ts";
import { sortDiagnostics } from "../../source/diagnostic.ts";
import { DEVELOPMENT_NAME } from "../../source/load-developments.ts";
import { listStories, loadStory } from "../../source/load-story.ts";
import type { FileView, StoryChoice, StoryView } from "../shared/desk-api.ts";
import { isRecord, listOf, recordOf, textOf } from "../shared/values.ts";
import { viewArticle, viewBrokenArticle } from "./article-view.ts";
import { hashFiles, listFiles, readText } from "./file-store.ts";
import { listNames } from "./problems/list-names.ts";
import { placeProblems } from "./problems/place-problem.ts";
import { parseCached } from "./parsed-yaml.ts";
import { previewEdition } from "./preview-edition.ts";
import { viewPublication } from "./publication-view.ts";

/** The value of a file, valid or not; undefined where it is not YAML or its aliases would fill the memory. */
function readValue(folder: string, file: string): unknown {
  const document = parseCached(join(folder, file), readText(folder, file) ?? "");
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** A file that is no YAML map is shown as empty, and its problem is listed. */
const viewFile = (folder: string, file: string, id: string): FileView => ({
  id,
  file,
  value: recordOf(readValue(folder, file)),
});

/** The files of a folder by id; the names of developments carry their date before it. */
const viewFolder = (folder: string, name: string): FileView[] =>
  listFiles(folder, name).map((file) => {
    const id = name === "developments" ? DEVELOPMENT_NAME.exec(basename(file))?.[2] : undefined;
    return viewFile(folder, file, id ?? basename(file, ".yaml"));
  });

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
  const { story, problems } = loadStory(root, id);
  // Before the first report no name can be in one.
  const rules = story.ids.articles.size > 0 ? checkStory(story) : [];
  const found = sortDiagnostics([...problems, ...rules]);
  const preview = previewEdition(story);
  const actors = viewFile(folder, "actors.yaml", "actors");
  const developments = viewFolder(folder, "developments");
  const claims = viewFolder(folder, "claims");
  const articles = [...story.ids.articles].toSorted().map((article) => {
    const file = viewFile(folder, `articles/${article}.yaml`, article);
    const loaded = story.articles.get(article);
    return loaded
      ? viewArticle(story, loaded, file)
      : viewBrokenArticle(readText(folder, `articles/${article}.txt`) ?? "", file);
  });
  return {
    id,
    hashes: hashFiles(folder),
    story: viewFile(folder, "story.yaml", id),
    actors,
    articles,
    developments,
    claims,
    corrections: listOf(readValue(folder, "corrections.yaml")).filter(isRecord),
    problems: placeProblems(
      folder,
      found,
      listNames({ actors, articles, developments, claims }),
      isPublished(root, id),
    ),
    ...preview,
    publication: preview.edition && viewPublication(story, preview.edition, today),
    isPublished: isPublished(root, id),
  };
}
