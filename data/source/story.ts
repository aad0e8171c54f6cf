/** A story as loaded: what its files say, where each thing was said, and every passage looked up in its article. */
import type { ArticleText } from "./article-text.ts";
import type { ArchivedEdition } from "../edition/archived-edition.ts";
import { locate } from "./quote-selector.ts";
import type { Location } from "./quote-selector.ts";
import type {
  ActorsFile,
  ArticleFile,
  DevelopmentFile,
  EditionsFile,
  StoryFile,
} from "../model/story-files.ts";
import type { Correction, Evidence } from "../model/edition.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface Sourced<T> {
  value: T;
  source: YamlSource;
}

export interface StoryArticle extends Sourced<ArticleFile> {
  id: string;
  rawFile: string;
  /** Of the raw bytes, in hex. */
  sha256: string;
  text: ArticleText;
}

export interface StoryDevelopment extends Sourced<DevelopmentFile> {
  id: string;
  /** The date in the file's name. */
  fileDate: string;
}

export type StatementFile = DevelopmentFile["statements"][number];
export type QuoteFile = StatementFile["quotes"][number];

/** A passage that an editor took from an article, as evidence of a development or as a statement's quote. */
export interface Passage {
  development: StoryDevelopment;
  /** The statement that the passage is a quote of; null for evidence. */
  statement: StatementFile | null;
  article: string;
  origin: string;
  quote: string;
  prefix: string | undefined;
  suffix: string | undefined;
  /** Of the passage in the development's file. */
  path: Path;
  /** Null where the article is unknown or its file is broken. */
  location: Location | null;
}

export interface Story {
  id: string;
  folder: string;
  file: Sourced<StoryFile>;
  actors: Sourced<ActorsFile>;
  articles: Map<string, StoryArticle>;
  developments: Map<string, StoryDevelopment>;
  corrections: Sourced<Correction[]>;
  editions: Sourced<EditionsFile>;
  /** The kept editions' files by name without the ending; content is null where it is no JSON object. */
  kept: Map<string, { file: string; text: string; content: ArchivedEdition | null }>;
  /** Every id for which something is written, be it sound or not: a broken file is no unknown reference. Null: all of the file is. */
  known: {
    actors: Set<string> | null;
    articles: Set<string>;
    developments: Set<string>;
    origins: Set<string> | null;
  };
  passages: Passage[];
}

/** The passages of one development, each looked up. */
export function findPassages(
  development: StoryDevelopment,
  articles: ReadonlyMap<string, StoryArticle>,
): Passage[] {
  const passages: Passage[] = [];
  const add = (
    words: Omit<QuoteFile, "form" | "translated">,
    statement: StatementFile | null,
    path: Path,
  ): void => {
    const { article, origin, quote, prefix, suffix } = words;
    const text = articles.get(article)?.text;
    const location = text ? locate(text.body, words) : null;
    passages.push({
      development,
      statement,
      article,
      origin,
      quote,
      prefix,
      suffix,
      path,
      location,
    });
  };
  const { evidence, statements } = development.value;
  for (const [index, words] of evidence.entries()) add(words, null, ["evidence", index]);
  for (const [index, statement] of statements.entries())
    for (const [at, words] of statement.quotes.entries())
      add(words, statement, ["statements", index, "quotes", at]);
  return passages;
}

/** Whether every development and article could be read: only then is something that is missing really missing. */
export const isReadable = ({ developments, articles, known }: Story): boolean =>
  developments.size === known.developments.size && articles.size === known.articles.size;

/** A passage as the edition carries it; throws where the words were not found, which verification has ruled out. */
export function toEvidence({ article, origin, location, quote }: Passage): Evidence {
  if (!location?.found) throw new Error(`not verified: "${quote}" in ${article}`);
  return { article, origin, selector: location.found.selector };
}
