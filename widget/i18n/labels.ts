/**
 * Every text of the interface, one file per language; a missing label fails the type check. In a label, `{}` is the next value,
 * `{0}` and `{1}` are values by position, `#` is a number in the language's digits. Labels beside a name or a date start in lower
 * case; `capitalise` (fill.ts) is for those on their own.
 */
import type { ContentStatus } from "../../data/edition/story-content.ts";
import type { Occasion, PositionValue, RelationType, Stance } from "../../data/model/edition.ts";
import type { DateLabels } from "./date-labels.ts";

/** One form for each plural category of the language (CLDR), of which `other` is the fallback; or a text for every number. */
export type Plural<Category extends Intl.LDMLPluralRule = never> =
  | string
  | { [key in Category | "other"]: string };

/** A relation in the other direction. */
export type ReversedRelation =
  | "deniedBy"
  | "answeredBy"
  | "reactedToBy"
  | "followedBy"
  | "confirmedBy";

/** Punctuation of the language, with its spaces. */
interface Typography {
  /** Quotation marks around verbatim words, with the spaces that belong inside them. Never around a paraphrase. */
  quote: string;
  /** A label and what it introduces: "Disputed: denied by …". */
  colon: string;
  /** A remark in brackets after what it is about: "13 September 2023 (inferred)". */
  aside: string;
  /** A name and its role: "Jeon Ha-kyou, Ministry of Defence". */
  role: string;
  /** Quoted words and who said them. */
  by: string;
  /** Two counts or clauses side by side: "5 reports, 7 named sources". */
  both: string;
  /** Two sentences, the last without its full stop. */
  sentences: string;
  /** Two clauses of one sentence. */
  clauses: string;
}

/** The typography that most languages share. Each has its own quotation marks, and what else differs. */
export const COMMON_TYPOGRAPHY: Omit<Typography, "quote"> = {
  colon: "{}: {}",
  aside: "{} ({})",
  role: "{}, {}",
  by: "{} – {}",
  both: "{}, {}",
  sentences: "{}. {}",
  clauses: "{}; {}",
};

/** Verbs after the name of a side or a speaker. */
export interface SideVerbs {
  stance: Record<Stance, string>;
  /** Also in the key to the marks. */
  position: Record<PositionValue, string>;
  /** A position from before the claim's period; `{}` is the year. */
  before: Record<Exclude<PositionValue, "not-here">, string>;
}

interface SingularLabels extends Typography, SideVerbs {
  /** BCP 47, as passed to Intl: fixes the order of dates and the digits. */
  locale: string;
  /** BCP 47, the interface's `lang`. */
  lang: string;
  dir: "ltr" | "rtl";
  /** ISO 3166 codes of the states that take an article in running text; the article's template. English only. */
  article?: { template: string; regions: readonly string[] };
  date: DateLabels;

  /** The tabs. */
  views: readonly [developments: string, whoSaysWhat: string, sources: string];
  /** The toggle at the end of the tabs: key developments, or all of them (with their number). */
  keyDevelopments: string;
  all: string;
  /** Heading of the developments that relate to no key one. */
  otherDevelopments: string;
  /** In the calendar's description: how many developments it leaves out, of how many. */
  notInCalendar: string;
  /** Heading of the leading claim. */
  atIssue: string;

  /** The footer of the box; `{}` is a date. */
  edition: string;
  draft: string;
  storyPage: string;
  corrections: string;
  noCorrections: string;
  reportError: string;
  feed: string;
  data: string;
  embed: string;
  /** Link to one development. */
  permalink: string;

  /** A frozen box; `{}` is the edition's date. */
  frozenAt: string;
  newerEdition: string;
  /** A frozen box whose edition was withdrawn; `{}` is the reason. */
  withdrawn: string;
  /** A filtered box; `{}` is the actor's name. */
  filteredTo: string;
  showWhole: string;
  /** Shows the newer edition. */
  showNew: string;
  /** Marks developments that are new in the edition that was just loaded. */
  fresh: string;
  /** The divider in the list; `{}` is the article's date. `newBelow` is for lists with the oldest first. */
  newAbove: string;
  newBelow: string;
  failed: string;

  /** Status without a name. */
  status: Record<ContentStatus, string>;
  /** Status with the name of who determined it; `{}` is a name for use in a sentence (formatNameInText). */
  statusBy: Record<Exclude<ContentStatus, "statement">, string>;
  /** Reported by a source that the report does not name. */
  reportedUnnamed: string;
  disputed: string;
  /** After `disputed`: `{0}` is who denies, `{1}` the date. */
  deniedBy: string;

  /**
   * The verbs after a plural name that differ (side-verbs.ts); absent where none does (ko, ja, tr, ar). `states`: ISO 3166 codes of
   * those whose names are plural; absent where the name of a state has a singular verb, as it has without its article (en, es).
   */
  afterPlural?: {
    states?: readonly string[];
    stance: Record<Stance, string>;
    position: Partial<Record<PositionValue, string>>;
    before?: Partial<SideVerbs["before"]>;
  };
  /** Before the headline of the other development, also in the direction from that to this one. */
  relation: Record<RelationType | ReversedRelation, string>;
  /** The key to the marks, where it needs more than the position's word. */
  legend: { hedges: string; before: string };

  /** Column heading of the claims. */
  claim: string;
  /** What no side said, listed under a claim. */
  saidByNoSide: string;
  nobodyNamed: string;
  /** The lines that say in words how a claim stands (claim-pattern.ts). */
  pattern: {
    law: string;
    undisputed: string;
    nobodySays: string;
    open: string;
    /** Before the headline of the development that settled it. */
    settled: string;
    /** `{}` is a year. */
    onlyDenial: string;
  };

  /** "and 4 more" reactions. */
  more: string;
  /** A reaction that is listed elsewhere, too. */
  above: string;
  below: string;
  /** A remark of the editors. */
  note: string;

  /** Forms of a quotation. */
  backTranslated: string;
  translated: string;
  inReport: string;
  /** Between two wordings of one statement, whose differing words are marked. */
  differingWords: string;

  /** One report; `{}` is its letter. */
  report: string;
  /** Heading of the printed list of reports. */
  theReports: string;
  /** `{}` is whom the report names as its source. */
  origin: string;
  /** The report names no other source. */
  ownReporting: string;
  drawsOn: string;
  /** After a source's name; `{}` are the letters of other reports. */
  sharedWith: string;
  /** `{0}` are letters of reports, `{1}` is the source that they share. Two reports, or more. */
  creditBoth: string;
  creditAll: string;
  outletNotNamed: string;
  howWeKnow: string;
  /** "2 reports of one briefing": `{0}` is the count, `{1}` one of `occasion`. */
  ofOneOccasion: string;
  occasion: Record<Occasion["kind"], string>;
}

/** `Category` are the plural categories of the language, so that each language must fill its own. */
export interface Labels<Category extends Intl.LDMLPluralRule = never> extends SingularLabels {
  reports: Plural<Category>;
  /** Named sources that the reports draw on, the outlets themselves not counted. */
  sources: Plural<Category>;
  developments: Plural<Category>;
  showAll: Plural<Category>;
  showKey: Plural<Category>;
  newDevelopments: Plural<Category>;
  /** Link from the leading claim to the table. */
  allClaims: Plural<Category>;
  /** A statement that several reports quote differently. */
  wordings: Plural<Category>;
  /** Positions that a later one has replaced. */
  earlierPositions: Plural<Category>;
  /** Link to an article page. */
  readMarked: Plural<Category>;
  /** How many sides say it; of the others, how many deny, hedge, or do not answer. */
  saidBy: Plural<Category>;
  deniedByOthers: Plural<Category>;
  hedgedByOthers: Plural<Category>;
  unansweredByOthers: Plural<Category>;
}
