/** Names to show in place of a story's ids. */
import type { StoryView } from "../../shared/desk-api.ts";
import { editionName } from "../../shared/describe-change.ts";
import { firstWords, listStatements } from "../../shared/list-statements.ts";
import { quoteWords } from "../../shared/quote-words.ts";
import { recordOf, textOf } from "../../shared/values.ts";

/** By id: a name, or the words of a title, headline, claim or statement between quotation marks. */
export type NamesById = ReadonlyMap<string, string>;

export type NamedView = Pick<
  StoryView,
  "story" | "actors" | "articles" | "developments" | "claims" | "editions"
>;

export function listNamesById(view: NamedView): NamesById {
  const names = new Map<string, string>();
  const add = (id: string, words: string): void => {
    if (words !== "") names.set(id, quoteWords(words));
  };
  for (const [id, actor] of Object.entries(view.actors.value))
    names.set(id, textOf(recordOf(actor)["name"]) || id);
  for (const [id, occasion] of Object.entries(recordOf(view.story.value["occasions"])))
    add(id, textOf(recordOf(occasion)["name"]));
  for (const { id, value } of view.articles) add(id, textOf(value["title"]));
  for (const { id, value } of view.claims) add(id, textOf(value["text"]));
  for (const { id, value } of view.developments) add(id, textOf(value["headline"]));
  for (const { edition } of view.editions) names.set(edition, editionName(view, edition));
  for (const statement of listStatements(view)) add(statement.id, firstWords(statement, 50));
  return names;
}
