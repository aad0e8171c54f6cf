/** Marks the boilerplate around a transcript. */
import { TIME_OF_DAY } from "../dates/time-of-day.ts";
import { areTurns, TURN_LABEL } from "../turn-label.ts";
import { isParagraph, setKind, type MarkedLine } from "./marked-line.ts";
import { ITEM_HEADING } from "./newsletter.ts";

const CLOCK = new RegExp(String.raw`^.{0,50}\b${TIME_OF_DAY}(?: [a-z]{2,4})?\.?\)?$`, "iu");

/** Whether a line ends with a time of day: when a briefing began or was concluded. */
export const isClock = (item: MarkedLine | undefined): boolean => CLOCK.test(item?.line.text ?? "");

/** Indexes of the turns of a transcript; empty on other pages. */
export function listTurns(marked: readonly MarkedLine[]): number[] {
  const turns = [...marked.keys()].filter((index) => TURN_LABEL.test(marked[index]!.line.text));
  const labels = turns.map((index) => TURN_LABEL.exec(marked[index]!.line.text)![0]);
  return areTurns(labels) ? turns : [];
}

/** Marks the lines above and below a transcript. A numbered heading just above its first turn, and the times at which it begins and ends, belong to it. */
export function markTranscript(marked: readonly MarkedLine[]): void {
  const turns = listTurns(marked);
  const [first] = turns;
  if (first === undefined) return;
  for (const [index, item] of marked.slice(0, first).entries()) {
    const isHeading = index === first - 1 && ITEM_HEADING.test(item.line.text);
    if (!isHeading && !isClock(item) && !isParagraph(item))
      setKind(item, "navigation", "above the transcript");
  }
  const end = marked.findLastIndex(isClock);
  if (end > turns.at(-1)!)
    for (const item of marked.slice(end + 1)) setKind(item, "promotion", "below the transcript");
}
