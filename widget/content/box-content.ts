/**
 * What a box is given to draw: a digest in the words of one language, every date, count and mark of it ready. It is made by
 * the build and by the Worker (localise.ts), so that the embedded code carries neither date formats nor vocabulary, and so
 * that the server's markup and the browser's are the same to the letter whatever each engine's Intl holds.
 */
import type { VNodeJson } from "./vnode-json.ts";

/** `lang` and `dir` of what is in the content's language; empty where the interface speaks it, too. */
export interface Foreign {
  lang?: string;
  dir?: "ltr" | "rtl";
}

export interface BoxDate {
  text: string;
  /** What `<time datetime>` can express. */
  datetime?: string;
  /** Why an inferred date is what it is. */
  note?: string;
}

/** Verbatim words, in quotation marks where the source has them so, and where they are from. */
export interface BoxPassage {
  /** Above the words: "Quoted differently by …", "In the words of the report". */
  before?: string;
  text: string;
  speaker?: string;
  /** After the speaker: role and stance. */
  manner?: string;
  /** Id of the article, and its outlet. */
  article: string;
  outlet: string;
  /** After the outlet: the origin, and whether the words are translated or a paraphrase. */
  note?: string;
}

/** A status: its name as a part, the word, and its icon as an SVG path on 12 × 12. */
export interface BoxStatus {
  of: string;
  text: string;
  icon: string;
}

export interface BoxDevelopment {
  id: string;
  /** First possible day, YYYY-MM-DD. */
  day: string;
  /** Month-and-year heading; empty where all developments are of one. */
  group: string;
  date: BoxDate;
  headline: string;
  summary: string;
  status: BoxStatus;
  /** After its label, the words of the denial, and who denies. */
  denial?: BoxStatus & { words: string; speaker: string };
  passages: BoxPassage[];
  related: { label: string; id: string; headline: string }[];
  /** "2 reports, 2 origins" */
  counts: string;
}

export interface BoxWords {
  views: readonly [developments: string, whoSaysWhat: string, sources: string];
  /** "Show all 17 developments", and what the live region says when it is done. */
  showAll: string;
  shown: string;
  newSince: string;
  failed: string;
  permalink: string;
  /** Of a newer edition, which only an answer of the service can be. */
  fresh?: string;
  newerEdition?: string;
  showNew?: string;
}

export interface BoxContent {
  story: string;
  edition: string;
  /** The interface's own. */
  lang: string;
  dir: "ltr" | "rtl";
  foreign: Foreign;
  /** The style sheet of all that is here, for the element's shadow tree. */
  styles: string;
  title: string;
  /** Under the title: of a live box, and of a frozen one, which no script brings. */
  dated: readonly [live: string, frozen?: string];
  standfirst: string;
  /** How many developments match, here or not. */
  total: number;
  developments: BoxDevelopment[];
  /** Where there are any: their heading, the day of the latest, what each says, and all of it to be drawn. */
  corrections?: { title: string; latest: string; texts: string[]; list: VNodeJson };
  words: BoxWords;
  /** Ways out of the box: paths on the service. */
  links: readonly (readonly [path: string, text: string])[];
  /** In an answer about what came after an edition (`from`): what is new, in words and by id. */
  news?: string;
  fresh?: readonly string[];
  /** Who says what, and the sources; left out of the embedded script. */
  views?: readonly [VNodeJson, VNodeJson];
}
