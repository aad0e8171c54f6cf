/**
 * Story content: an edition with its ids resolved and its rows arranged, before it is written in a language of the interface. The
 * widget makes the content of a box from it.
 */
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  EventDate,
  Occasion,
  OtherVoice,
  Position,
  Quote,
  RelationType,
  Statement,
  StatusValue,
} from "../model/edition.ts";

/** A verbatim passage and its position: code points of the article's body, end exclusive. */
export interface ContentPassage {
  exact: string;
  /** Id of the article, and its letter. */
  article: string;
  letter: string;
  start: number;
  end: number;
  /** Null if the outlet names no other source. */
  origin: string | null;
}

export type ContentQuote = ContentPassage & Pick<Quote, "form" | "translated" | "pull">;

/** What the interface needs to name an actor in its language. */
export type ContentName = Pick<Actor, "id" | "name" | "plural" | "wikidata" | "aliases">;

export interface ContentSpeaker {
  actor: ContentName;
  name: string;
  role: string | null;
  /** The institution or state that a person speaks for; for others, the speaker. */
  group: ContentName;
  /** Id of the side that the speaker speaks for. */
  side: string | null;
}

export interface ContentStatement extends Pick<Statement, "id" | "stance" | "date" | "note"> {
  speaker: ContentSpeaker;
  /** One per wording. */
  quotes: ContentQuote[];
}

/** A status that a box names, or that a statement has instead of one. */
export type ContentStatus = StatusValue | "statement";

/** Who denies a development. */
export interface ContentDenial {
  /** The speaker's side; if there is none, the speaker's group. */
  by: ContentName;
  date: EventDate;
}

export interface ContentDevelopment extends Pick<
  Development,
  "id" | "date" | "headline" | "summary" | "kind" | "key"
> {
  status: { value: StatusValue; by: ContentName[] } | null;
  denial: ContentDenial | null;
  occasion: Occasion | null;
  statements: ContentStatement[];
  /** One passage per report and origin. */
  citations: ContentPassage[];
  /** Its relations to other developments, with their headlines. */
  related: { relation: RelationType; development: string; headline: string }[];
}

/** A line below a row. */
export interface ContentReaction {
  development: ContentDevelopment;
  /** Whether it belongs to another row and is only linked. */
  linked: boolean;
  /** Whether it is hidden behind "and 2 more". Two lines are not, of different sides if possible; denials never are. */
  folded: boolean;
  /** Whether the row denies it. */
  denied: boolean;
  /** Whether it is a later stage of the event instead of a reaction. */
  stage: boolean;
}

export interface ContentRow {
  development: ContentDevelopment;
  reactions: ContentReaction[];
}

export interface ContentArticle extends Pick<
  Article,
  "id" | "letter" | "title" | "publisher" | "publisherNote" | "language" | "published" | "url"
> {
  /** The origins of its passages, in order of appearance; null stands for the outlet without another source. */
  origins: (string | null)[];
  /** Number of developments that cite it. */
  developments: number;
}

export interface ContentPosition extends Pick<Position, "value" | "before" | "note"> {
  side: ContentName;
  statement: ContentStatement | null;
  earlier: (Pick<Position, "value" | "before" | "note"> & { statement: ContentStatement })[];
}

export interface ContentClaim extends Pick<Claim, "id" | "text" | "kind" | "period"> {
  /** Headline of the development that settled it. */
  settledBy: string | null;
  positions: ContentPosition[];
  others: (Pick<OtherVoice, "by" | "note"> & { passage: ContentPassage })[];
}

export interface StoryContent extends Pick<
  Edition,
  | "title"
  | "language"
  | "edition"
  | "published"
  | "contact"
  | "period"
  | "reportCount"
  | "sourceCount"
> {
  story: string;
  standfirst: string;
  sides: ContentName[];
  /** Key developments with their reactions; all developments if none is key. With a filter: all matches, key ones first. */
  rows: ContentRow[];
  /** Every development that does not belong to another's row, by date. */
  all: ContentRow[];
  /** The actor by whom `rows` are filtered. */
  filter: ContentName | null;
  order: "newest" | "oldest";
  /** All developments, in the edition's order. */
  developments: ContentDevelopment[];
  claims: ContentClaim[];
  articles: ContentArticle[];
  /** Names of origins that stand for unnamed sources. */
  unnamed: string[];
  /** Newest first. `development`: id of the development to which the correction links, if any. */
  corrections: { date: string; development: string | null; whatChanged: string }[];
}

export interface ContentOptions {
  /** Default newest. */
  order?: "newest" | "oldest";
  /** Only rows in which this actor, or a member of it, takes part. */
  actor?: string;
}
