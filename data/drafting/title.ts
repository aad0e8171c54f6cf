/** The headline of a raw text, if it has one. */
import { findSentences } from "../checks/lib/sentences.ts";
import { endsSentence } from "./lines.ts";
import type { Line } from "./lines.ts";

export interface Title {
  /** Verbatim. */
  text: string;
  /** The line that is the headline and nothing else; null where the first sentence has to stand for it. */
  line: Line | null;
}

/** No headline is longer; a paragraph may be. In UTF-16 units. */
const LONGEST = 220;

/** "WASHINGTON, Sept 12 (Reuters) - " and the like: the text begins at once. */
export const DATELINE =
  /^\p{Lu}[\p{L}.'’, /-]{1,60}(?:,\s[\p{L}.]{3,10}\s\d{1,2})?\s*\((?<agency>[\p{L}][\p{L} /.-]{1,40})\)\s*[-–—:]+\s*/u;

/** The first of the lines, where it stands alone and does not read like a sentence; else the first sentence. */
export function findTitle(lines: readonly Line[], language: string): Title | null {
  const [first, second] = lines.filter(({ text }) => text !== "");
  if (!first) return null;
  const isQuestion = /[?!？！]["'”’»]?$/u.test(first.text);
  const standsAlone = second !== undefined && !DATELINE.test(first.text);
  const [sentence, more] = findSentences(first.text, language);
  if (
    standsAlone &&
    first.text.length <= LONGEST &&
    (!endsSentence(first.text) || (isQuestion && more === undefined))
  )
    return { text: first.text, line: first };
  return { text: cut(sentence?.text ?? first.text), line: null };
}

/** A "sentence" without end is cut between words, so that it is still verbatim. */
function cut(text: string): string {
  if (text.length <= 2 * LONGEST) return text;
  const space = text.lastIndexOf(" ", LONGEST);
  return text.slice(0, space > 0 ? space : LONGEST).replace(/[\ud800-\udbff]$/, "");
}
