/** The actors that words of an article name, by any of their spellings. */
import { actorFinderOf } from "../../checks/lib/find-actors.ts";
import type { NamedActors } from "../../checks/lib/words/names.ts";
import { findSpeaker } from "../../drafting/page/find-speaker.ts";
import type { ArticleView, StoryView } from "./desk-api.ts";
import { findSpellings, foldSpelling } from "./find-spellings.ts";
import { enteredLanguage, listBodies } from "./passages/article-body.ts";
import { locatePassage } from "./passages/locate-passage.ts";
import type { SelectedPassage } from "./passages/select-passage.ts";
import { recordOf, textOf, textsOf } from "./values.ts";

/** The actors as far as they are entered: the file may not be valid yet. */
const namedActorsOf = (view: StoryView): NamedActors =>
  Object.fromEntries(
    Object.entries(view.actors.value).map(([id, actor]) => {
      const { name, kind, aliases } = recordOf(actor);
      return [id, { name: textOf(name), kind: textOf(kind), aliases: textsOf(aliases) }];
    }),
  );

/** Ids of the actors named in the words, in the order of the actors' file. */
export function actorsIn(view: StoryView, article: ArticleView, words: string): string[] {
  const find = actorFinderOf(namedActorsOf(view));
  const named = new Set(find(words, enteredLanguage(article)).flatMap(({ ids }) => ids));
  return Object.keys(view.actors.value).filter((id) => named.has(id));
}

/** Spellings of a name in the articles that no actor has yet. */
export function findNewSpellings(view: StoryView, name: string): string[] {
  const known = new Set(
    Object.values(namedActorsOf(view))
      .flatMap((actor) => actor.aliases.concat(actor.name))
      .map(foldSpelling),
  );
  return findSpellings(name, listBodies(view.articles)).filter(
    (spelling) => !known.has(foldSpelling(spelling)),
  );
}

/** The actor whose name ends in the last word of a transcript's label: "MR. SULLIVAN". */
function findTurnSpeaker(view: StoryView, label: string): string | null {
  // "DANIEL HOLT, CHIEF EXECUTIVE": the role follows the name.
  const surname = label.split(",")[0]?.trim().split(" ").at(-1)?.toLowerCase() ?? "";
  if (surname.length < 2) return null;
  const found = Object.entries(view.actors.value).find(([, actor]) =>
    textOf(recordOf(actor)["name"]).toLowerCase().endsWith(surname),
  );
  return found?.[0] ?? null;
}

/** The actor who seems to speak a passage; null where neither a transcript's label nor the words decide it. */
export function findPassageSpeaker(
  view: StoryView,
  article: ArticleView,
  passage: SelectedPassage,
): string | null {
  const byLabel = findTurnSpeaker(view, passage.speaker ?? "");
  if (byLabel !== null) return byLabel;
  const range = locatePassage(article, passage);
  return range && findSpeaker(article.raw, range, enteredLanguage(article), namedActorsOf(view));
}
