/** The turns of a transcript: who speaks, and where the words begin. */
import { areTurns, TURN_LABEL } from "../../../drafting/page/turn-label.ts";
import type { TextRange } from "../../../model/text/text-range.ts";

export interface Turn extends TextRange {
  /** As the transcript writes it, without brackets: "MR. SULLIVAN", "Q". */
  speaker: string;
}

const LABELS = new RegExp(TURN_LABEL, "gmu");

const countLines = (text: string): number => text.trim().split("\n").length;

/** Where the last turn ends. The report may go on after it, so that it has no more lines than the longest before it. */
function endOfLast(body: string, start: number, lines: number): number {
  let end = start;
  for (let line = 0; line < lines && end !== -1; line++) end = body.indexOf("\n", end + 1);
  return end === -1 ? body.length : end;
}

/** The words of each turn, in order; none where the text is no transcript. */
function findTurns(body: string): Turn[] {
  const labels = Array.from(body.matchAll(LABELS));
  if (!areTurns(labels.map(([label]) => label))) return [];
  const turns = labels.map((match, index) => {
    const { speaker, question, bracketed } = match.groups ?? {};
    return {
      speaker: speaker ?? question ?? bracketed ?? "",
      start: match.index + match[0].length,
      end: labels[index + 1]?.index ?? body.length,
    };
  });
  const last = turns.at(-1)!;
  const lines = turns.slice(0, -1).map(({ start, end }) => countLines(body.slice(start, end)));
  last.end = endOfLast(body, last.start, Math.max(...lines));
  return turns;
}

/** The turn in which a range ends, if it begins in no earlier one. */
export const findTurn = (body: string, { start, end }: TextRange): Turn | undefined =>
  findTurns(body).find(
    (turn) => turn.start < end && end <= turn.end && start >= turn.start - turn.speaker.length - 4,
  );
