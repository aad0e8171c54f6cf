/** The turns of a transcript: who speaks, and where the words begin. */
import type { Range } from "./select-passage.ts";

export interface Turn extends Range {
  /** As the transcript writes it: "MR. SULLIVAN", "Q". */
  speaker: string;
}

const LABEL =
  /^(?:(?<speaker>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .'’-]{1,40}):[ \t]+|(?<question>Q):?[ \t]+)/gmu;

/** Fewer labels are a headline's or a list's colons. */
const FEWEST_TURNS = 3;

/** The words of each turn, in order; none where the text is no transcript. */
export function findTurns(body: string): Turn[] {
  const labels = Array.from(body.matchAll(LABEL));
  if (labels.length < FEWEST_TURNS) return [];
  return labels.map((match, index) => ({
    speaker: match.groups?.["speaker"] ?? match.groups?.["question"] ?? "",
    start: match.index + match[0].length,
    end: labels[index + 1]?.index ?? body.length,
  }));
}

/** The turn in which a range ends, if it begins in no earlier one. */
export const findTurn = (body: string, { start, end }: Range): Turn | undefined =>
  findTurns(body).find(
    (turn) => turn.start < end && end <= turn.end && start >= turn.start - turn.speaker.length - 4,
  );
