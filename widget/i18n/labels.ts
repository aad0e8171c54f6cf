/**
 * Every word of the interface. One file a language under labels/; a string that is missing there fails the type check.
 * `{}` stands for what is filled in, `#` for a number in the language's own digits.
 */
import type {
  ContentPosition,
  ContentRelation,
  ContentStatus,
} from "../../data/edition/content.ts";
import type { Stance } from "../../data/model/edition.ts";

/** One form for each plural category of the language (CLDR); `other` is also the last resort. */
export type Plural<Category extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> = {
  [key in Category]: string;
};

/** The words without the plurals. */
interface Words {
  /** BCP 47, as given to Intl: fixes the order of dates and the digits. */
  locale: string;
  /** BCP 47, the interface's `lang`. */
  lang: string;
  dir: "ltr" | "rtl";
  /** Quotation marks around verbatim words. */
  quote: string;
  views: readonly [developments: string, whoSaysWhat: string, sources: string];
  edition: string;
  draft: string;
  /** A frozen box. */
  asOf: string;
  newerEdition: string;
  status: Record<ContentStatus, string>;
  /** Before the words of the denial, on the closed row of what is denied. */
  disputed: string;
  /** What a speaker does with a statement, after the speaker's name. */
  stance: Record<Stance, string>;
  /** Before the headline of the other development. */
  relation: Record<ContentRelation, string>;
  position: Record<ContentPosition, string>;
  /** What a dash in the table means. */
  silent: string;
  newSince: string;
  /** Came with the edition that was just asked for. */
  fresh: string;
  inferred: string;
  uncertain: string;
  /** A day or a range of days. */
  around: string;
  /** A month or a year. */
  aroundMonth: string;
  early: string;
  mid: string;
  late: string;
  from: string;
  until: string;
  /** Two ends of different precision. */
  range: string;
  /** True where a month that stands after a word takes another form than alone ("сентябрь", "начало сентября"). */
  inflected: boolean;
  /** How the first day of a month is written, where not as a plain 1. */
  firstDay?: string;
  /** The outlet that gives another wording of the same statement. */
  quotedDifferently: string;
  translated: string;
  /** The outlet that gives the statement in words of its own. */
  paraphrasedBy: string;
  inReport: string;
  origin: string;
  ownReporting: string;
  /** Two counts side by side. */
  both: string;
  permalink: string;
  corrections: string;
  storyPage: string;
  feed: string;
  embed: string;
  /** Dismisses the waiting new edition's line by showing it. */
  showNew: string;
  failed: string;
}

/** `Category` are the plural categories of the language, so that each language is asked for its own. */
export interface Labels<Category extends Intl.LDMLPluralRule = never> extends Words {
  reports: Plural<Category | "other">;
  origins: Plural<Category | "other">;
  /** Said by the live region when the list has grown. */
  developments: Plural<Category | "other">;
  showAll: Plural<Category | "other">;
  newDevelopments: Plural<Category | "other">;
}
