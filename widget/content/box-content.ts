/**
 * What a box draws: an edition in one language, with every date, count and mark formatted. The build and the Worker make it, so
 * that the embedded code contains no components, date formats or labels, and so that the markup does not depend on the Intl data of
 * a browser.
 *
 * `FirstView` is the first view as texts (make-first-view.ts). The components render it to `BoxContent`, a tree, which is inside the
 * script or in the response to the element. `BoxDetails` is everything behind the first view, in one static file.
 */
import type { MixedText } from "../i18n/mixed-text.ts";
import type { ElementJson } from "./vnode-json.ts";

/** `lang` of text in the content's language, and its `dir`; each only where it is not the interface's. */
export interface Foreign {
  lang?: string;
  dir?: "ltr" | "rtl";
}

export interface BoxDate {
  text: string;
  /** Value of `<time datetime>`; absent if HTML cannot express the date. */
  datetime?: string;
  /** Not stated by a report: inferred by the editors, or from other publications. */
  inferred?: true;
}

/** What a mark stands for. `denied`: denied before the claim's period; `none`: not in these reports. */
export type BoxMark = "says" | "hedges" | "declines" | "denies" | "denied" | "none";

/** One side's position on the leading claim. */
export interface BoxSide {
  name: string;
  /** The name is in the content's language. */
  foreign?: true;
  mark: BoxMark;
  /** "declines to comment", "denied it in 2022" */
  text: string;
}

/** A line under a key row: a response to it, or a later stage of the event. */
export interface BoxReaction {
  /** Id of the development that it opens or links to. */
  id: string;
  /** Absent for a stage of the event. */
  mark?: BoxMark;
  /** On a stage only. */
  date?: BoxDate;
  /** The name ("Ash"), what follows it (" warns:"), and the language's space between a colon and the words. */
  speaker?: string;
  verb?: string;
  gap?: string;
  /** The name is in the interface's language. */
  native?: true;
  /** The words, in quotation marks unless they are a paraphrase; without words, the headline. */
  text?: string;
  /** Listed elsewhere; here only a link. */
  link?: true;
  /** After the words: "back-translated". */
  tag?: string;
  /** "Disputed: denied by Elm, March 2019" */
  dispute?: MixedText;
  /** Heading of the occasion or group that begins with this line. */
  occasion?: MixedText;
  /** Hidden behind "and 2 more". */
  folded?: true;
  /** What of it is hidden behind "and 2 more" is left out, because the details contain it: the element in its place is empty. */
  deferred?: true;
}

export interface BoxRow {
  id: string;
  /** Chosen by the editors as key; all rows of a story without key developments look alike. */
  key?: true;
  /** First possible day, YYYY-MM-DD; determines what is new since a day. */
  day: string;
  /** Heading of the row: the year; in the list of all developments the month, or the range of months if the date is no more precise. */
  group: string;
  date: BoxDate;
  headline: string;
  summary: string;
  /** "According to Ash"; absent for plain events and statements. */
  status?: MixedText;
  dispute?: MixedText;
  reactions?: BoxReaction[];
  /** "and 4 more" */
  more?: string;
}

export interface BoxWords {
  views: readonly [whatHappened: string, ...others: string[]];
  atIssue: string;
  /** "All seven claims, side by side" */
  allClaims: string;
  /** Labels of the toggle; absent if every development is in the first view. */
  key?: string;
  all?: string;
  /** "Show all 8 key developments", and what the live region announces then. */
  showAll: string;
  shown: string;
  /** "Above: new since this article of {}" */
  since: string;
  /** BCP 47 tag that formats the day in `since`. */
  locale: string;
  corrections?: string;
  failed: string;
  permalink: string;
  /** Marks new developments; only in a response with `update`. */
  fresh?: string;
}

/** The first view as texts. */
export interface FirstView {
  story: string;
  edition: string;
  /** Path of the story page on the service; of a frozen box, at its edition. */
  page: string;
  /** Language of the interface. */
  lang: string;
  dir: "ltr" | "rtl";
  foreign: Foreign;
  title: string;
  standfirst: string;
  /** "August 2022 to September 2023 · 5 reports, 7 named sources" */
  period: string;
  /** "Frozen at 22 November 2026", for a box that a publisher froze. */
  frozen: string;
  /** What the box is filtered to, and the text of the link to all developments. */
  filter?: readonly [text: MixedText, all: string];
  /** The leading claim. */
  issue?: { claim: string; sides: BoxSide[] };
  rows: BoxRow[];
  /** Latest first. */
  corrections?: { day: string; date: string; text: MixedText }[];
  words: BoxWords;
  /** The footer: texts with their paths on the service. Without a path, plain text; any other address is used unchanged. */
  links: readonly (readonly [text: string, path?: string])[];
  /** For print: letter, outlet and date of each report, under its heading. */
  reports: readonly [heading: string, ...reports: MixedText[]];
  /** Only in a response to a request with `from`. */
  update?: BoxUpdate;
}

/** Identifies the content of a box that the server has rendered. */
export interface DrawnContent {
  story: string;
  edition: string;
  /** Language of the interface. */
  lang: string;
  /** For the console: an option that is ignored for this edition. */
  warning?: string | undefined;
}

/** The first view as a tree. */
export interface BoxContent extends DrawnContent {
  /** Hash of the first view's style sheet, for the element's shadow tree (styles/sheet-hash.ts). */
  sheet: string;
  /** Its text. */
  styles: string;
  /** The box: a `<section>`. */
  box: ElementJson;
  /** Only in a response to a request with `from`. */
  update?: BoxUpdate;
}

/** The first view of a story that is named elsewhere, for the current style sheet. */
export type ViewContent = Omit<BoxContent, "story" | "styles">;

/** A tree with a number in place of each text: the index of the column that has the text next. */
export type Outline = readonly [head: string, ...children: (number | Outline)[]];

/**
 * The service's response for a first view. The story is left out, because the request names it; the style sheet is only named, because
 * scripts contain the current one.
 */
export interface ContentResponse extends Omit<ViewContent, "box"> {
  /** The texts of the box, in its order: those that are marked with their language, and those in the language of the interface. */
  texts: readonly [marked: string, own: string];
  box: Outline;
}

/** What every embedded script contains. */
export interface ElementPayload extends Pick<BoxContent, "sheet" | "styles"> {
  /** Hash of the behaviour's code. */
  code: string;
  /** Value of `integrity` for that code; only in a release. */
  integrity?: string;
}

/** What the script of a story contains. */
export type StoryPayload = BoxContent & ElementPayload & Pick<FirstView, "title">;

/** Announces a newer edition, which the box shows on request. */
export interface BoxUpdate {
  /** "2 new developments", or that there is a newer edition. */
  text: string;
  /** Label of the button that shows it. */
  button: string;
  /** Ids of the developments that are new. */
  fresh: readonly string[];
}

/** The details: everything behind the first view, of the whole edition, even if the box is filtered. */
export interface BoxDetails {
  /** The style sheet of the details. */
  styles: string;
  /** The list of all developments that are not listed under another, newest first: key rows with all their reactions. */
  list: ElementJson;
  /** What replaces the empty reactions and headings of the unfiltered first view, in their order, newest row first. */
  folded: readonly ElementJson[];
  /** What a row or a reaction shows when opened, by id of its development. */
  bodies: Record<string, ElementJson>;
  /** For print: the reports with their letters. */
  print: ElementJson;
  /** "Who says what" and "Sources", each under its heading. */
  views: readonly (readonly ElementJson[])[];
}
