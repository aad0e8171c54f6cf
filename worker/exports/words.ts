/** The English words of the exports: the box's, since a newsletter or feed has no interface language to choose. */
import type { ContentRelation, ContentStatus } from "../../data/edition/content.ts";
import type { Quote, Stance } from "../../data/model/edition.ts";
import { en } from "../../widget/i18n/en.ts";

/** Who answers for the feeds and is credited in them. */
export const SERVICE_NAME = "Key Developments";

export const STATUS_WORDS: Readonly<Record<ContentStatus, string>> = en.status;
export const DISPUTED_WORD = en.disputed;
export const STANCE_WORDS: Readonly<Record<Stance, string>> = en.stance;
export const RELATION_WORDS: Readonly<Record<ContentRelation, string>> = en.relation;

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
