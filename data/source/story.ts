/** A loaded story: its parsed files with source positions, and every cited passage located in its article. */
import { findSide } from "../model/affiliation.ts";
import type { ArticleText } from "./text/article-text.ts";
import type { ArchivedEdition } from "../edition/archive/archived-edition.ts";
import type { Location } from "./text/quote-selector.ts";
import type {
  ActorsFile,
  ArticleFile,
  ClaimFile,
  CorrectionsFile,
  DevelopmentFile,
  EditionsFile,
  StoryFile,
} from "../model/story-files.ts";
import type { Evidence } from "../model/edition.ts";
import type { Path, YamlSource } from "./yaml/yaml-source.ts";

export interface Sourced<T> {
  value: T;
  source: YamlSource;
}

export interface StoryArticle extends Sourced<ArticleFile> {
  id: string;
  rawFile: string;
  /** SHA-256 of the raw file, in hex. */
  sha256: string;
  text: ArticleText;
}

export interface StoryDevelopment extends Sourced<DevelopmentFile> {
  id: string;
  /** The date in the file's name. */
  fileDate: string;
}

export interface StoryClaim extends Sourced<ClaimFile> {
  id: string;
}

export type StatementFile = DevelopmentFile["statements"][number];
export type QuoteFile = StatementFile["quotes"][number];

/** A passage that an editor cites: evidence of a development or a claim, or a quote of a statement. */
export interface Passage {
  /** Null if the passage is evidence of a claim. */
  development: StoryDevelopment | null;
  /** Null if the passage belongs to a development. */
  claim: StoryClaim | null;
  /** The statement that it is a quote of; null for evidence. */
  statement: StatementFile | null;
  /** The entry of the statement's `quotes`; null for evidence. */
  quoteFile: QuoteFile | null;
  article: string;
  /** Null if the outlet names no other source. */
  origin: string | null;
  quote: string;
  prefix: string | undefined;
  suffix: string | undefined;
  /** The file that cites the passage, and the path to it in the file. */
  source: YamlSource;
  path: Path;
  /** Null if the article is unknown or its file is invalid. */
  location: Location | null;
}

export interface Story {
  id: string;
  folder: string;
  file: Sourced<StoryFile>;
  actors: Sourced<ActorsFile>;
  articles: Map<string, StoryArticle>;
  developments: Map<string, StoryDevelopment>;
  claims: Map<string, StoryClaim>;
  corrections: Sourced<CorrectionsFile>;
  editions: Sourced<EditionsFile>;
  /** The files of the archived editions by id; `content` is null if a file is not a JSON object. */
  archive: Map<string, { file: string; text: string; content: ArchivedEdition | null }>;
  /**
   * Ids that the files define, including invalid files, so that references to them are not reported as unknown; null if the file
   * that defines them cannot be parsed.
   */
  ids: {
    actors: Set<string> | null;
    articles: Set<string>;
    developments: Set<string>;
    claims: Set<string>;
    occasions: Set<string> | null;
    origins: Set<string> | null;
  };
  passages: Passage[];
}

/** Whether every development, claim and article is valid. If not, a missing object may be in an invalid file. */
export const isComplete = ({ developments, claims, articles, ids }: Story): boolean =>
  developments.size === ids.developments.size &&
  claims.size === ids.claims.size &&
  articles.size === ids.articles.size;

/** A statement with the development in which it was made. */
export interface StoryStatement {
  statement: StatementFile;
  development: StoryDevelopment;
}

/** Every statement by id. */
export const indexStatements = ({
  developments,
}: Pick<Story, "developments">): Map<string, StoryStatement> =>
  new Map(
    [...developments.values()].flatMap((development) =>
      development.value.statements.map((statement) => [statement.id, { statement, development }]),
    ),
  );

/** The side that an actor of the story speaks for; null if there is none. */
export const sideOf = ({ actors, file }: Story, id: string): string | null =>
  findSide((actor) => actors.value[actor], file.value.sides, id);

/** A passage as evidence in an edition. Throws if it was not located; verification reports that before. */
export function toEvidence({ article, origin, location, quote }: Passage): Evidence {
  if (!location?.found) throw new Error(`not verified: "${quote}" in ${article}`);
  return { article, origin, selector: location.found.selector };
}
