/** Recognises lists that belong to an article. */
import type { MarkedLine } from "./marked-line.ts";

export const BULLET = /^(?:[•●▪◦*–-]|\d{1,2}[.)])\s/u;

/** A sentence or several words with a colon announce a list; "Read more:" is a label. */
export const ANNOUNCES = /^(?:\S+\s+){3,}\S+[:：]$/u;

/** A list has at least this many bullets: one may be a footnote. */
const MIN_BULLETS = 2;

/** Whether lines are turns, or a list with bullets or that a line announces. */
export const isAnnouncedList = (
  above: MarkedLine | undefined,
  lines: readonly MarkedLine[],
): boolean =>
  /[:：]$/u.test(above?.line.text ?? "") ||
  lines.filter(({ line }) => BULLET.test(line.text)).length >= MIN_BULLETS ||
  lines.some(({ isTurn, kind, line }) => isTurn || (kind === null && ANNOUNCES.test(line.text)));
