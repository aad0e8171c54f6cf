/** Marks the boilerplate around a transcript. */
import { TIME_OF_DAY } from "../dates/time-of-day.ts";
import { TURN_LABEL } from "../turn-label.ts";
import { endsSentence } from "../lines.ts";
import { isParagraph, isSubheading, setKind, type MarkedLine } from "./marked-line.ts";
import { ITEM_HEADING } from "./newsletter.ts";

const CLOCK = new RegExp(String.raw`^.{0,50}\b${TIME_OF_DAY}(?: [a-z]{2,4})?\.?\)?$`, "iu");

/** "(Tuesday, February 24, 2026, 11:15 a.m. Press Room)". */
const DATED_REMARK = new RegExp(String.raw`^\([^()]*\b${TIME_OF_DAY}[^()]*\)$`, "iu");

/** Whether a line ends with a time of day, or is a remark with one: when a briefing began or was concluded. */
export const isClock = (item: MarkedLine | undefined): boolean => {
  const { text = "" } = item?.line ?? {};
  return CLOCK.test(text) || DATED_REMARK.test(text);
};

/** "(SOUNDBITE OF DOOR OPENING)"; "(1) The first visit" is a heading. */
const STAGE_DIRECTION = /^\(\D/u;

/** Whether a line is a heading of a transcript: a label apart from the turns. */
const isTurnHeading = (marked: readonly MarkedLine[], index: number): boolean => {
  const { text } = marked[index]!.line;
  const isOfTurn = TURN_LABEL.test(text) || STAGE_DIRECTION.test(text) || endsSentence(text);
  return isSubheading(marked, index) && !isOfTurn;
};

/**
 * Marks as headings what opens a transcript above its first turn: the remark with the time and all below it; and the line just above the
 * turn, if it is numbered or other headings stand between the turns.
 */
function markOpening(marked: readonly MarkedLine[], first: number, last: number): void {
  const remark = marked.slice(0, first).findLastIndex(({ line }) => DATED_REMARK.test(line.text));
  const opening = remark === -1 ? [] : marked.slice(remark, first);
  if (opening.slice(1).every(({ kind }) => kind === null))
    for (const item of opening) Object.assign(item, { kind: null, why: "", isHeading: true });
  const above = marked[first - 1];
  const hasHeadings = [...marked.keys()]
    .slice(first, last)
    .some((index) => isTurnHeading(marked, index));
  const isHeading =
    above &&
    (ITEM_HEADING.test(above.line.text) || (hasHeadings && isTurnHeading(marked, first - 1)));
  if (isHeading) above.isHeading = true;
}

/** Marks the lines above and below a transcript. The times at which it begins and ends belong to it. */
export function markTranscript(marked: readonly MarkedLine[]): void {
  const first = marked.findIndex(({ isTurn }) => isTurn);
  if (first === -1) return;
  const last = marked.findLastIndex(({ isTurn }) => isTurn);
  markOpening(marked, first, last);
  for (const item of marked.slice(0, first))
    if (!isClock(item) && !isParagraph(item)) setKind(item, "navigation", "above the transcript");
  const end = marked.findLastIndex(isClock);
  if (end > last)
    for (const item of marked.slice(end + 1)) setKind(item, "promotion", "below the transcript");
}
