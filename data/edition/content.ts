/**
 * Story content: an edition with every name resolved and every row in its place, in no language of the interface yet. Boxes and
 * exports are made from it.
 */
import type {
  Actor,
  Claim,
  DevelopmentKind,
  EventDate,
  Occasion,
  PositionValue,
  Quote,
  RelationType,
  Stance,
  StatusValue,
} from "../model/edition.ts";

export type ContentDate = EventDate;

/** Verbatim words and their place: article, and code points of its body, end exclusive. */
export interface ContentPassage {
  exact: string;
  /** Id of the article, and its letter. */
  article: string;
  letter: string;
  start: number;
  end: number;
  /** null where the outlet names no other source. */
  origin: string | null;
}

export interface ContentQuote extends ContentPassage {
  form: Quote["form"];
  translated: boolean;
  pull: string | null;
}

/** What an interface needs to name an actor in its own language. */
export type ContentName = Pick<Actor, "id" | "name" | "wikidata" | "aliases">;

export interface ContentSpeaker {
  actor: ContentName;
  name: string;
  role: string | null;
  /** The institution or state that a person speaks for; else the speaker. */
  group: ContentName;
  /** Id of the side that the speaker is of. */
  side: string | null;
}

export interface ContentStatement {
  id: string;
  speaker: ContentSpeaker;
  stance: Stance;
  date: ContentDate;
  /** The scope of the words. */
  note: string | null;
  /** One for each wording. */
  quotes: ContentQuote[];
}

export type ContentRelation =
  | RelationType
  | "deniedBy"
  | "answeredBy"
  | "reactedToBy"
  | "followedBy"
  | "confirmedBy";

/** A status that a box may name; a statement needs none. */
export type ContentStatus = StatusValue | "statement";

/** Who says that a development is not so. */
export interface ContentDenial {
  development: string;
  speaker: string;
  /** The speaker's side or, without one, the speaker. */
  by: ContentName;
  date: ContentDate;
  exact: string;
  form: Quote["form"];
}

export interface ContentDevelopment {
  id: string;
  date: ContentDate;
  headline: string;
  summary: string;
  kind: DevelopmentKind;
  key: boolean;
  status: { value: StatusValue; by: ContentName[] } | null;
  denial: ContentDenial | null;
  occasion: Occasion | null;
  statements: ContentStatement[];
  /** Passages that are not already among the statements' quotes. */
  evidence: ContentPassage[];
  /** One passage for each report and origin that carries it. */
  citations: ContentPassage[];
  /** Distinct articles. */
  reports: number;
  related: { relation: ContentRelation; development: string; headline: string }[];
  /** Distinct named origins. */
  sources: number;
}

/** A line under a row. */
export interface ContentReaction {
  development: ContentDevelopment;
  /** It hangs under another row, and is only linked here. */
  linked: boolean;
  /** Behind "and 2 more": one line a side stands first, two in all; a denial always does. */
  folded: boolean;
  /** The row denies it. */
  denied: boolean;
  /** A later stage of the event, not a reaction. */
  stage: boolean;
}

export interface ContentRow {
  development: ContentDevelopment;
  reactions: ContentReaction[];
}

export interface ContentArticle {
  id: string;
  letter: string;
  title: string;
  /** null where the text does not name its outlet. */
  publisher: string | null;
  publisherNote: string | null;
  language: string;
  published: ContentDate;
  wire: string | null;
  url: string | null;
  /** Every origin of its passages, in order of appearance; null is the outlet without another source. */
  origins: (string | null)[];
  /** How many developments cite it. */
  developments: number;
}

export interface ContentPosition {
  side: ContentName;
  value: PositionValue;
  before: boolean;
  statement: ContentStatement | null;
  note: string | null;
  earlier: {
    value: PositionValue;
    before: boolean;
    statement: ContentStatement;
    note: string | null;
  }[];
}

export interface ContentClaim extends Pick<Claim, "id" | "text" | "kind" | "period"> {
  settledBy: { development: string; headline: string; date: ContentDate } | null;
  positions: ContentPosition[];
  others: { by: string | null; note: string | null; passage: ContentPassage }[];
}

export interface StoryContent {
  story: string;
  title: string;
  language: string;
  edition: string;
  /** YYYY-MM-DD; null for a draft. */
  published: string | null;
  /** mailto: or https: */
  contact: string | null;
  licence: string | null;
  period: { earliest: string; latest: string };
  reports: number;
  sources: number;
  standfirst: { text: string; development: string }[];
  sides: ContentName[];
  /** Key developments with what hangs under them; all developments where none is key. Filtered: all matches, key ones first. */
  rows: ContentRow[];
  /** Every development that hangs under no other, in date order. */
  all: ContentRow[];
  /** The actor that `rows` are filtered to. */
  filter: ContentName | null;
  order: "newest" | "oldest";
  /** Every development, in the edition's order. */
  developments: ContentDevelopment[];
  claims: ContentClaim[];
  articles: ContentArticle[];
  /** Names of origins that stand for unnamed sources. */
  unnamed: string[];
  /** Newest first. `development` is what the correction leads to, if anything. */
  corrections: { date: string; development: string | null; whatChanged: string }[];
}

export interface ContentOptions {
  /** Default newest. */
  order?: "newest" | "oldest";
  /** Only rows in which this actor, or a member of it, takes part. */
  actor?: string;
}
