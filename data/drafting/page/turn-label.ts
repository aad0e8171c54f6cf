/** Recognises the labels of turns in a transcript. */

/** "MR. SULLIVAN:", "QUESTION:", "Q". */
export const TURN_LABEL =
  /^(?!(?:LIVE|WATCH|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|INTERVIEW|TRANSCRIPT|UPDATED?)(?: UPDATES)?:)(?:(?<speaker>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .,'’-]{1,60})(?: \([^)]{2,40}\))?:(?:[ \t]+|$)|(?<question>Q):?[ \t]+)/u;

/** Whether these labels are of a transcript: of several speakers, one has a second turn, while a newsletter has each topic once, and a page one label above its links. */
export const areTurns = (labels: readonly string[]): boolean =>
  new Set(labels).size > 1 && new Set(labels).size < labels.length;
