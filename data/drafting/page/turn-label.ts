/** Recognises the labels of turns in a transcript. */

/** Words in capitals that begin a headline, not a turn. */
const SECTION = String.raw`(?:LIVE|WATCH|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|INTERVIEW|TRANSCRIPT|UPDATED?)(?: UPDATES)?:`;
const SPEAKER = String.raw`(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .,'’-]{1,60}`;
const CAPITALS = String.raw`(?!${SECTION})(?:(?<speaker>${SPEAKER})(?: \([^)]{2,40}\))?:(?:[ \t]+|$)|(?<question>Q):?[ \t]+)`;

/** In brackets, what a turn says ends as a sentence does; the label of a link or a picture is followed by a title. */
const BRACKETS = String.raw`[[［【](?<bracketed>\p{L}[\p{L} .,'’-]{1,60})[\]］】][ \t]*(?=[^\n]*[.!?…。！？][\p{Pe}\p{Pf}"']*[ \t\r]*(?:\n|$))`;

/** "MR. SULLIVAN:", "QUESTION:", "Q". */
export const CAPITAL_LABEL = new RegExp(`^${CAPITALS}`, "u");

/** A label in capitals, or a speaker in brackets before a sentence: "[Foreign Minister Velissa] We agree.", not "[Interview] A title". */
export const TURN_LABEL = new RegExp(`^(?:${CAPITALS}|${BRACKETS})`, "u");

/** Whether each of these lines is a turn of a transcript; none is on other pages. */
export function findTurns(lines: readonly string[]): boolean[] {
  const labels = lines.map((text) => TURN_LABEL.exec(text)?.[0]);
  const isTranscript = areTurns(labels.filter((label) => label !== undefined));
  return labels.map((label) => isTranscript && label !== undefined);
}

/** Whether these labels are of a transcript: of several speakers, one has a second turn, while a newsletter has each topic once, and a page one label above its links. */
export const areTurns = (labels: readonly string[]): boolean =>
  new Set(labels).size > 1 && new Set(labels).size < labels.length;
