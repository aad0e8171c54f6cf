/** The actors that words of an article name, by any of their spellings. */
import { actorFinderOf } from "../../checks/lib/find-actors.ts";
import type { NamedActors } from "../../checks/lib/words/names.ts";
import { findQuotations } from "../../checks/lib/quotations.ts";
import { findSentences } from "../../checks/lib/sentences.ts";
import type { ArticleView, StoryView } from "./desk-api.ts";
import { locatePassage, paragraphAround } from "./locate-passage.ts";
import type { SelectedPassage } from "./select-passage.ts";
import { recordOf, textOf, textsOf } from "./values.ts";

const languageOf = ({ value }: ArticleView): string => textOf(value["language"]) || "en";

/** The actors as far as they are entered: the file may not be sound yet. */
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
  const named = new Set(find(words, languageOf(article)).flatMap(({ ids }) => ids));
  return Object.keys(view.actors.value).filter((id) => named.has(id));
}

/** The only actor whom the sentences of a passage name outside of quotation marks; null where they name none or several. */
export function findSpeaker(
  view: StoryView,
  article: ArticleView,
  passage: SelectedPassage,
): string | null {
  const range = locatePassage(article, passage);
  if (!range) return null;
  const language = languageOf(article);
  const around = paragraphAround(article.raw, range);
  const text = article.raw.slice(around.start, around.end);
  const quotations = findQuotations(text, language);
  const within = { start: range.start - around.start, end: range.end - around.start };
  const quotation = quotations.find(
    ({ outerStart, outerEnd }) => outerStart <= within.start && within.end <= outerEnd,
  );
  const start = quotation?.outerStart ?? within.start;
  const end = quotation?.outerEnd ?? within.end;
  // As long as the text, so that the offsets of its sentences hold.
  const narration = quotations.reduce(
    (rest, { start: from, end: to }) =>
      `${rest.slice(0, from)}${" ".repeat(to - from)}${rest.slice(to)}`,
    text,
  );
  const sentences = findSentences(text, language)
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .map((sentence) => narration.slice(sentence.start, sentence.end));
  const [only, ...others] = actorsIn(view, article, sentences.join(" "));
  return only !== undefined && others.length === 0 ? only : null;
}
