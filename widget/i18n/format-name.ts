/** Names of actors: states in the language of the interface, all others as the story has them. */
import { fill } from "./fill.ts";
import type { Labels } from "./labels.ts";
import { memoise } from "../../data/model/memoise.ts";
import { findRegion } from "./regions.ts";

export interface ActorName {
  text: string;
  /** True where the name is in the story's language, not the interface's, and must be marked with `lang`. */
  foreign: boolean;
}

interface NamedActor {
  name: string;
  wikidata?: string | null;
  aliases?: readonly string[];
}

const regionNamesOf = memoise(
  (locale: string) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
);

/** @param language the language of the story; in it, states also have the name chosen by the editors */
export function formatName(actor: NamedActor, labels: Labels, language: string): ActorName {
  if (language === labels.lang) return { text: actor.name, foreign: false };
  const region = actor.wikidata ? findRegion(actor.wikidata) : null;
  const text = region && regionNamesOf(labels.locale).of(region);
  return text ? { text, foreign: false } : { text: actor.name, foreign: true };
}

/** The name for use in a sentence: with the article of a state, or of one of the actor's aliases ("the White House"). */
export function formatNameInText(actor: NamedActor, labels: Labels, language: string): ActorName {
  const name = formatName(actor, labels, language);
  if (!labels.article) return name;
  const { template, regions } = labels.article;
  const withArticle = fill(template, name.text);
  const region = actor.wikidata ? findRegion(actor.wikidata) : null;
  const takesArticle = region
    ? regions.includes(region)
    : actor.aliases?.some((alias) => alias.toLowerCase() === withArticle.toLowerCase());
  return takesArticle ? { ...name, text: withArticle } : name;
}
