/** Marks the boilerplate around a transcript. */
import { TIME_OF_DAY } from "../dates/time-of-day.ts";
import { areTurns, TURN_LABEL } from "../turn-label.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import type { MarkedLine } from "./marked-line.ts";

const CLOCK = new RegExp(String.raw`^.{0,50}\b${TIME_OF_DAY}(?: [a-z]{2,4})?\.?\)?$`, "iu");

/** Whether a line ends with a time of day: when a briefing began or was concluded. */
export const isClock = (item: MarkedLine | undefined): boolean => CLOCK.test(item?.line.text ?? "");

/** Between the time at which a transcript begins and its first turn is at most this many lines, less one: its heading. */
const MAX_CLOCK_DISTANCE = 2;

/** Whether a line just above the first turn is the time at which a transcript begins. */
export const isOpeningTime = (
  marked: readonly MarkedLine[],
  index: number,
  firstTurn: number,
): boolean => firstTurn - index <= MAX_CLOCK_DISTANCE && isClock(marked[index]);

const numberOf = (text: string): number | null =>
  Number(/^(?<number>\d{1,2})[.)] \p{Lu}/u.exec(text)?.groups?.["number"]) || null;

/** Whether a line is the first of several numbered headings. */
const isFirstHeading = (marked: readonly MarkedLine[], index: number): boolean => {
  const number = numberOf(marked[index]?.line.text ?? "");
  return (
    number !== null && marked.slice(index).some(({ line }) => numberOf(line.text) === number + 1)
  );
};

/** Indexes of the turns of a transcript; empty on other pages. */
export function listTurns(marked: readonly MarkedLine[]): number[] {
  const turns = [...marked.keys()].filter((index) => TURN_LABEL.test(marked[index]!.line.text));
  const labels = turns.map((index) => TURN_LABEL.exec(marked[index]!.line.text)![0]);
  return areTurns(labels) ? turns : [];
}

/** Marks the lines above and below a transcript. A heading or a time just above its first turn, or a time after its last, belongs to it. */
export function markTranscript(marked: readonly MarkedLine[]): void {
  const turns = listTurns(marked);
  const [first] = turns;
  if (first === undefined) return;
  for (const [index, item] of marked.slice(0, first).entries()) {
    const isOfTranscript =
      isOpeningTime(marked, index, first) || (index === first - 1 && isFirstHeading(marked, index));
    if (!isOfTranscript && !isParagraph(item)) setKind(item, "navigation", "above the transcript");
  }
  const end = marked.findLastIndex(isClock);
  if (end > turns.at(-1)!)
    for (const item of marked.slice(end + 1)) setKind(item, "promotion", "below the transcript");
}
