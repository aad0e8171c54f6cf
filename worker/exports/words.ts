/**
 * The English words of the forms. They are the box's own (a test compares them): data may not import the widget, and a
 * file for newsletters and feeds has no interface language to choose.
 */
import type { ContentRelation, ContentStatus } from "../../data/edition/content.ts";
import type { Quote, Stance } from "../../data/model/edition.ts";

/** Who answers for the feeds and is credited in them. */
export const SERVICE_NAME = "Key Developments";

export const STATUS_WORDS: Readonly<Record<ContentStatus, string>> = {
  statement: "Statement",
  confirmed: "Confirmed",
  reported: "Reported",
  alleged: "Alleged",
  denied: "Denial",
};
export const DISPUTED_WORD = "Disputed";

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  accuses: "accuses",
  warns: "warns",
  denies: "denies",
  confirms: "confirms",
  "declines-to-comment": "declines to comment",
  monitors: "is watching",
  proposes: "proposes",
  urges: "urges",
  states: "says",
};

export const RELATION_WORDS: Readonly<Record<ContentRelation, string>> = {
  denies: "Denies",
  respondsTo: "Responds to",
  reactsTo: "Reacts to",
  follows: "Follows",
  confirms: "Confirms",
  deniedBy: "Denied",
  answeredBy: "Answered",
  reactedToBy: "Reaction",
  followedBy: "What followed",
  confirmedBy: "Confirmed",
};

/** What a reader must know of a quotation that is not the speaker's own words as spoken. */
export const quoteMarks = ({ form, translated }: Pick<Quote, "form" | "translated">): string[] => [
  ...(form === "paraphrase" ? ["in the report’s words"] : []),
  ...(translated ? ["translated back into English"] : []),
];

/** "1 report", "5 reports". */
export const counted = (number: number, one: string): string =>
  `${number} ${one}${number === 1 ? "" : "s"}`;

/** Verbatim words in quotation marks; only line breaks and runs of spaces become one space, as a browser shows them. */
export const quoted = (exact: string): string => `“${exact.replace(/\s+/gu, " ").trim()}”`;
