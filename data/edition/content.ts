/**
 * A digest is the part of an edition that one box shows, with every name resolved, so that the widget looks nothing up.
 * It travels inside the embed script, so it holds no selectors and nothing that no reader sees.
 */
import type {
  EventDate,
  PositionValue,
  Quote,
  RelationType,
  Stance,
  StatusValue,
} from "../model/edition.ts";

export { buildContent } from "./build-content.ts";

export interface ContentDate {
  edtf: string;
  /** First possible day, YYYY-MM-DD: decides the month heading and what is new since a day. */
  earliest: string;
  basis: EventDate["basis"];
  note: string | null;
}

/** Verbatim words; `article` is the id of one of the digest's articles. */
export interface ContentPassage {
  exact: string;
  article: string;
  /** The outlet, where it names no other source. */
  origin: string;
}

export interface ContentQuote extends ContentPassage {
  form: Quote["form"];
  translated: boolean;
}

export interface ContentStatement {
  id: string;
  speaker: { name: string; role: string | null };
  stance: Stance;
  /** One a wording: the first, and those "quoted differently by …". */
  quotes: ContentQuote[];
}

/** The reverse of a relation reads as `deniedBy`, `answeredBy`, `followedBy`, `confirmedBy`. */
export type ContentRelation =
  | RelationType
  | "deniedBy"
  | "answeredBy"
  | "reactedToBy"
  | "followedBy"
  | "confirmedBy";

/** A statement is confirmed as made; "confirmed" beside it would read as if what it says were, too. */
export type ContentStatus = StatusValue | "statement";

/** What the cells of the table say; an empty cell is null. */
export type ContentPosition = Exclude<PositionValue, "not-here">;

export interface ContentDevelopment {
  id: string;
  date: ContentDate;
  headline: string;
  summary: string;
  status: ContentStatus;
  /** Shown on the closed row of whatever is denied: who denies it and in which words. */
  denial: { development: string; speaker: string; exact: string } | null;
  statements: ContentStatement[];
  /** The passages that are not already among the statements' quotes. */
  evidence: ContentPassage[];
  related: { relation: ContentRelation; development: string; headline: string }[];
  reports: number;
  origins: number;
}

export interface ContentArticle {
  id: string;
  title: string;
  publisher: string;
  publisherNote: string | null;
  language: string;
  published: ContentDate;
  wire: string | null;
  url: string | null;
  /** Every place this report had its passages from, in order of appearance. */
  origins: string[];
}

/** One row a claim, one cell a side in the order of `sides`; null where there is no position in these reports. */
export interface ContentPositions {
  sides: { id: string; name: string }[];
  rows: {
    claim: string;
    text: string;
    cells: ({
      position: ContentPosition;
      before: boolean;
      speaker: string;
      quote: ContentQuote;
    } | null)[];
  }[];
}

export interface StoryContent {
  story: string;
  title: string;
  language: string;
  edition: string;
  /** YYYY-MM-DD; null for a draft. */
  published: string | null;
  reports: number;
  origins: number;
  standfirst: { text: string; development: string }[];
  /** How many developments match, shown or not. */
  total: number;
  developments: ContentDevelopment[];
  articles: ContentArticle[];
  corrections: { date: string; development?: string | undefined; whatChanged: string }[];
  /** Left out of the digest inside the script; there as soon as the view is asked for. */
  positions?: ContentPositions;
}

export interface ContentOptions {
  /** How many developments at the most; all when left out. */
  limit?: number;
  /** Default newest. */
  order?: "newest" | "oldest";
  /** Only developments in which this actor, or a member of it, takes part. */
  actor?: string;
  /** Who says what; default true. */
  positions?: boolean;
}
