/** Names to show in place of a story's ids. */
import type { StoryView } from "../../shared/desk-api.ts";
import { editionName } from "../../shared/describe-change.ts";
import { firstWords, listStatements } from "../../shared/list-statements.ts";
import { quoteWords } from "../../shared/quote-words.ts";
import { listActorNames, listFileNames, listOccasionNames } from "../../shared/item-names.ts";

/** By id: a name, or the words of a title, headline, claim or statement between quotation marks. */
export type NamesById = ReadonlyMap<string, string>;

export type NamedView = Pick<
  StoryView,
  "story" | "actors" | "articles" | "developments" | "claims" | "editions"
>;

export function listNamesById(view: NamedView): NamesById {
  const files = [...view.articles, ...view.claims, ...view.developments];
  const statements = listStatements(view).map(
    (statement) => [statement.id, firstWords(statement, 50)] as const,
  );
  /** What has no words yet is named by its id. */
  const worded = [...listOccasionNames(view), ...listFileNames(files), ...statements].filter(
    ([id, words]) => words !== "" && words !== id,
  );
  return new Map([
    ...listActorNames(view.actors.value),
    ...worded.map(([id, words]) => [id, quoteWords(words)] as const),
    ...view.editions.map(({ edition }) => [edition, editionName(view, edition)] as const),
  ]);
}
