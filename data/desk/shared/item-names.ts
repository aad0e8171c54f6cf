/** What the parts of a story are called on the page. An id stands for what has no words yet. */
import { formatEdtf } from "./dates/format-edtf.ts";
import type { FileView, StoryView } from "./desk-api.ts";
import { firstWords, type ListedStatement } from "./list-statements.ts";
import { truncate } from "./truncate.ts";
import { quoteWords } from "./quote-words.ts";
import { recordOf, textOf } from "./values.ts";

/** An item of a list of the story, by its id. */
export type NamedId = readonly [id: string, name: string];

export const actorName = (actors: Record<string, unknown>, id: string): string =>
  textOf(recordOf(actors[id])["name"]) || id;

/** The title of an article, the headline of a development, or the text of a claim. */
export const itemName = ({ id, value }: FileView): string =>
  [value["title"], value["headline"], value["text"]].map(textOf).find((words) => words !== "") ??
  id;

export const listActorNames = (actors: Record<string, unknown>): NamedId[] =>
  Object.keys(actors).map((id) => [id, actorName(actors, id)]);

export const listFileNames = (files: readonly FileView[]): NamedId[] =>
  files.map((file) => [file.id, itemName(file)]);

/** The name of the item that has the id; `fallback` where there is none. */
export function nameById(items: readonly FileView[], id: string, fallback = id): string {
  const item = items.find((candidate) => candidate.id === id);
  return item ? itemName(item) : fallback;
}

/** The occasions of a story. */
export const listOccasionNames = ({ story }: Pick<StoryView, "story">): NamedId[] =>
  Object.entries(recordOf(story.value["occasions"])).map(([id, occasion]) => [
    id,
    textOf(recordOf(occasion)["name"]) || id,
  ]);

/** The outlet of an article; without one, the beginning of its title. */
function outletName({ articles }: StoryView, id: string): string {
  const article = articles.find((candidate) => candidate.id === id);
  const name = textOf(recordOf(article?.value["publisher"])["name"]);
  return name || truncate(nameById(articles, id), 30);
}

/** Who says it, when, in which reports, and the first words: "Ada, 5 March 2019, The Gazette: “Elm wants …”". */
export function statementName(view: StoryView, statement: ListedStatement): string {
  const { speaker, date, articles } = statement;
  const outlets = new Set(articles.map((id) => outletName(view, id)));
  const parts = [actorName(view.actors.value, speaker), formatEdtf(date), ...outlets];
  return `${parts.filter((part) => part !== "").join(", ")}: ${quoteWords(firstWords(statement, 70))}`;
}

const FILE_NAMES: Readonly<Record<string, string>> = {
  "story.yaml": "Story",
  "actors.yaml": "Actors",
  "corrections.yaml": "Corrections",
};

/** What a file is about. */
export function fileName({ articles, developments, claims }: StoryView, file: string): string {
  const yaml = file.replace(/\.txt$/, ".yaml");
  const found = [...articles, ...developments, ...claims].find((item) => item.file === yaml);
  return found
    ? itemName(found)
    : (FILE_NAMES[file] ?? file.replace(/^editions\/.*/, "Published editions"));
}
