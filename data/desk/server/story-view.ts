/** Everything that the desk shows of a story, read from its folder as it is now. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "yaml";
import { checkStory } from "../../checks/run-checks.ts";
import {
  compareEditions,
  findLastPublished,
  findUncorrected,
} from "../../edition/compare-editions.ts";
import type { Edition } from "../../model/edition.ts";
import type { EditionChange } from "../../edition/compare-editions.ts";
import { dayIn } from "../../model/dates/calendar.ts";
import { sortDiagnostics } from "../../source/diagnostic.ts";
import { listStories, loadStory } from "../../source/load-story.ts";
import type { Story } from "../../source/story.ts";
import type { FileView, PublicationView, StoryChoice, StoryView } from "../shared/desk-api.ts";
import { truncate } from "../shared/truncate.ts";
import { isRecord, recordOf, recordsOf, textOf } from "../shared/values.ts";
import { viewArticle, viewBrokenArticle } from "./article-view.ts";
import { hashFiles, readText } from "./file-store.ts";
import { placeProblems } from "./problems/place-problem.ts";
import { previewEdition } from "./preview-edition.ts";
import { listDrafts, parseUnchanged } from "./yaml-paths.ts";

/** The value of a document; undefined where it is not YAML or its aliases would fill the memory. */
function toValue(document: Document.Parsed): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** A file's value, valid or not; a file that is no YAML map is shown as empty, and its problem is listed. */
function viewFile(folder: string, file: string, id: string): FileView {
  const document = parseUnchanged(join(folder, file), readText(folder, file) ?? "");
  const value = toValue(document);
  return { id, file, value: recordOf(value), drafts: listDrafts(document) };
}

function viewCorrections(folder: string): Record<string, unknown>[] {
  const file = "corrections.yaml";
  const document = parseUnchanged(join(folder, file), readText(folder, file) ?? "");
  const value: unknown = document.errors.length > 0 ? [] : document.toJS();
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The id in a file's name: developments carry their date before it. */
const toId = (name: string): string =>
  name.replace(/\.yaml$/, "").replace(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)-/, "");

function viewFolder(folder: string, name: string): FileView[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".yaml") && !file.startsWith("."))
    .toSorted()
    .map((file) =>
      viewFile(
        folder,
        `${name}/${file}`,
        name === "developments" ? toId(file) : file.replace(/\.yaml$/, ""),
      ),
    );
}

/** The subjects that a correction can name; any other change is corrected by naming the earlier edition. */
function targetOf(
  { subject, id }: EditionChange,
  before: Edition | null,
): Record<string, string | true> {
  if (subject === "standfirst") return { standfirst: true };
  if (subject === "development" || subject === "statement" || subject === "claim")
    return { [subject]: id };
  return { edition: before?.edition ?? "" };
}

function viewPublication(
  story: Story,
  edition: Edition | null,
  today: string | null,
): PublicationView | null {
  if (!edition) return null;
  const before = findLastPublished(story);
  const changes = compareEditions(before, edition);
  return {
    changes,
    uncorrected: findUncorrected(changes, before, edition).map((change) => ({
      change,
      target: targetOf(change, before),
    })),
    published: story.editions.value.at(-1)?.edition === edition.edition,
    today: today ?? dayIn(story.file.value.timeZone),
  };
}

/** Whether any edition of the story was ever published, withdrawn or not. */
export const isPublished = (root: string, id: string): boolean =>
  existsSync(join(root, id, "editions", "index.yaml"));

/** The stories with their titles, by which editors know them. */
export const listStoryChoices = (root: string): StoryChoice[] =>
  listStories(root).map((id) => {
    const { title } = viewFile(join(root, id), "story.yaml", id).value;
    return { id, title: typeof title === "string" && title !== "" ? title : id };
  });

/** What the ids of a story's files stand for: names, and other words between quotation marks. */
function listNames(view: Pick<StoryView, "actors" | "articles" | "developments" | "claims">) {
  const names = new Map<string, string>();
  const add = (id: string, words: string): void => {
    if (words !== "") names.set(id, /[“”]/u.test(words) ? words : `“${words}”`);
  };
  for (const [id, actor] of Object.entries(view.actors.value))
    names.set(id, textOf(recordOf(actor)["name"]) || id);
  for (const { id, value } of view.articles) add(id, textOf(value["title"]));
  for (const { id, value } of view.claims) add(id, textOf(value["text"]));
  for (const { id, value } of view.developments) {
    add(id, textOf(value["headline"]));
    for (const statement of recordsOf(value["statements"])) {
      const words = textOf(recordsOf(statement["quotes"])[0]?.["quote"]);
      add(textOf(statement["id"]), truncate(words, 50));
    }
  }
  return names;
}

/** `root` is the folder of all stories; `today` (YYYY-MM-DD) overrides the newsroom's day. */
export function viewStory(root: string, id: string, today: string | null = null): StoryView {
  const folder = join(root, id);
  const { story, problems } = loadStory(root, id);
  // Before the first report no name can be in one.
  const rules = story.ids.articles.size > 0 ? checkStory(story) : [];
  const found = sortDiagnostics([...problems, ...rules]);
  const { edition, leftOut } = previewEdition(story);
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
    corrections: viewCorrections(folder),
    problems: placeProblems(
      folder,
      found,
      listNames({ actors, articles, developments, claims }),
      isPublished(root, id),
    ),
    edition,
    leftOut,
    publication: viewPublication(story, edition, today),
    isPublished: isPublished(root, id),
  };
}
