/** Recognises the labels of turns in a transcript. */

/** "MR. SULLIVAN:", "QUESTION:", "Q". */
export const TURN_LABEL =
  /^(?!(?:LIVE|WATCH|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|INTERVIEW|TRANSCRIPT|UPDATED?)(?: UPDATES)?:)(?:(?<speaker>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .,'’-]{1,60})(?: \([^)]{2,40}\))?:(?:[ \t]+|$)|(?<question>Q):?[ \t]+)/u;

/** Fewer labels are the colons of headlines, lists or interviews. */
const MIN_TURNS = 3;

/** Whether these labels are of a transcript: somebody has a second turn, while a newsletter has each topic once. */
export const areTurns = (labels: readonly string[]): boolean =>
  labels.length >= MIN_TURNS && new Set(labels).size < labels.length;
