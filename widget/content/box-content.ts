/**
 * What a box draws: an edition in the words of one language, every date, count and mark of it ready. The build and the Worker
 * make it, so that the embedded code carries neither components, date formats nor vocabulary, and so that the server's markup
 * equals the browser's whatever each engine's Intl holds.
 *
 * `FirstView` is the first view in words (make-first-view.ts), from which the components make `BoxContent`, the same as a tree:
 * that is inside the script, or the response to the element. `BoxDetails` is everything behind it, one static file.
 */
import type { ElementJson } from "./vnode-json.ts";

/** `lang` and `dir` of words in the content's language; empty where the interface speaks it too. */
export interface Foreign {
  lang?: string;
  dir?: "ltr" | "rtl";
}

export interface BoxDate {
  text: string;
  /** What `<time datetime>` can express. */
  datetime?: string;
  /** Worked out by the editors, not stated by a report. */
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

/** A line under a key row: what answers it or follows it. */
export interface BoxReaction {
  /** Of the development that it opens, or leads to. */
  id: string;
  /** Absent for a stage of the event. */
  mark?: BoxMark;
  /** Of a stage only. */
  date?: BoxDate;
  /** "Pentagon", and what follows the name: " warns:" */
  speaker?: string;
  verb?: string;
  /** The name is in the interface's language. */
  native?: true;
  /** The words themselves, in quotation marks where they are a quotation; else the headline. */
  text?: string;
  /** It hangs elsewhere, and is only a link here. */
  link?: true;
  /** Of what has no words to open to. */
  summary?: string;
  /** After the words: "back-translated". */
  tag?: string;
  /** "Disputed: denied by Elm, March 2019" */
  dispute?: string;
  /** Heading of the occasion or group that begins with this line. */
  occasion?: string;
  /** Behind "and 2 more". */
  folded?: true;
}

export interface BoxRow {
  id: string;
  /** Whether the editors chose it; all rows of a story without key developments are set alike. */
  key?: true;
  /** First possible day, YYYY-MM-DD: decides what is new since a day. */
  day: string;
  /** The year; in the list of all the month, or the span of rows that are not more closely dated. A divider stands where it changes. */
  group: string;
  date: BoxDate;
  headline: string;
  summary: string;
  /** "According to Ash"; absent for plain events and statements. */
  status?: string;
  dispute?: string;
  reactions?: BoxReaction[];
  /** "and 4 more" */
  more?: string;
}

export interface BoxWords {
  views: readonly [whatHappened: string, whoSaysWhat: string, sources: string];
  atIssue: string;
  /** "All seven claims, side by side" */
  allClaims: string;
  /** The two ends of the toggle; absent where every development is in the first view. */
  key?: string;
  all?: string;
  /** "Show all 8 key developments", and what the live region says when it is done. */
  showAll: string;
  shown: string;
  /** "Above: new since this article of {}" */
  since: string;
  /** BCP 47, for the day in it. */
  locale: string;
  corrections?: string;
  failed: string;
  permalink: string;
  /** Of a newer edition, which only a response of the service can be. */
  fresh?: string;
}

/** The first view in words. */
export interface FirstView {
  story: string;
  edition: string;
  /** The interface's own. */
  lang: string;
  dir: "ltr" | "rtl";
  foreign: Foreign;
  /** Path of `BoxDetails` on the service. */
  details: string;
  title: string;
  standfirst: string;
  /** "August 2022 to September 2023 · 5 reports, 7 named sources" */
  period: string;
  /** "Frozen at 22 November 2026", for a box that a publisher froze. */
  frozen: string;
  /** What it is filtered to, and the offer of all. */
  filter?: readonly [text: string, all: string];
  /** The leading claim. */
  issue?: { claim: string; sides: BoxSide[] };
  rows: BoxRow[];
  /** Latest first. */
  corrections?: { day: string; date: string; text: string }[];
  words: BoxWords;
  /** The foot: a path on the service and its text; a text alone has no path, an address of another scheme stays as it is. */
  links: readonly (readonly [text: string, path?: string])[];
  /** For print: letter, outlet and date of each report, under its heading. */
  reports: readonly [heading: string, ...reports: string[]];
  /** In a response about what came after an edition (`from`). */
  update?: BoxUpdate;
}

/** What a box must know of what the server has drawn. */
export interface DrawnContent {
  edition: string;
  /** The interface's own. */
  lang: string;
  /** Path of `BoxDetails` on the service. */
  details: string;
  /** For the console: an option that this edition cannot follow. */
  warning?: string | undefined;
}

/** The first view, to be drawn. */
export interface BoxContent extends DrawnContent {
  story: string;
  title: string;
  /** The style sheet of all that is here, for the element's shadow tree. */
  styles: string;
  /** The box: a `<section>`. */
  box: ElementJson;
  /** In a response about what came after an edition (`from`). */
  update?: BoxUpdate;
}

/** What a box says of a newer edition before it shows it. */
export interface BoxUpdate {
  /** "2 new developments", or that there is a newer edition. */
  text: string;
  /** On the button that shows it. */
  button: string;
  /** Ids of the developments that are new. */
  fresh: readonly string[];
}

/** What is behind the first view: of the whole edition, whatever the box is filtered to. */
export interface BoxDetails {
  /** The style sheet of all that is here. */
  styles: string;
  /** The list of every development that hangs under no other, newest first: key rows with all their reactions. */
  list: ElementJson;
  /** What a row or a reaction opens to, by id of its development. */
  bodies: Record<string, ElementJson>;
  /** "Who says what" and "Sources", each under its heading. */
  views: readonly (readonly ElementJson[])[];
}
