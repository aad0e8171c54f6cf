/** A hint for a quote that is not in the body: the passage it was probably meant to be, and where the two part. */
import { explainInvisibleDifference } from "./invisible-difference.ts";
import type { ArticleText } from "../../source/article-text.ts";

const tokens = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)];
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The stretch of the text that shares most words with the quote, as many words long as the quote. */
function findNearest(text: string, quote: string): string | null {
  const wanted = tokens(quote).map(([word]) => fold(word));
  const words = tokens(text);
  if (wanted.length === 0 || words.length === 0) return null;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const length = Math.min(wanted.length, words.length);
  let shared = 0;
  let best = { shared: 0, at: 0 };
  const take = (index: number, by: 1 | -1): void => {
    const word = fold(words[index]![0]);
    const count = left.get(word);
    if (count === undefined) return;
    if (by === 1 ? count > 0 : count >= 0) shared += by;
    left.set(word, count - by);
  };
  for (let end = 0; end < words.length; end++) {
    take(end, 1);
    if (end >= length) take(end - length, -1);
    if (end >= length - 1 && shared > best.shared) best = { shared, at: end - length + 1 };
  }
  if (best.shared * 2 < length) return null;
  const first = words[best.at]!;
  const last = words[best.at + length - 1]!;
  const from = first.index;
  const to = last.index + last[0].length;
  const open = /^[^\p{L}\p{N}]/u.test(quote)
    ? /(?<![^\p{L}\p{N}\s])[^\p{L}\p{N}\s]*$/u.exec(text.slice(0, from))
    : null;
  const close = /[^\p{L}\p{N}]$/u.test(quote) ? /^[^\p{L}\p{N}\s]*/u.exec(text.slice(to)) : null;
  return `${open?.[0] ?? ""}${text.slice(from, to)}${close?.[0] ?? ""}`;
}

/** Curly against straight, dash against hyphen, and spaces are the differences that an eye does not see. */
function nameCharacter(character: string | undefined): string {
  if (character === undefined) return "nothing";
  if (character === "\n") return "a line break";
  if (character === " ") return "a space";
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{L}\p{N}]/u.test(character) ? `“${character}”` : `${character.trim()} (${code})`;
}

function firstDifference(quote: string, nearest: string): string {
  const ours = Array.from(quote);
  const theirs = Array.from(nearest);
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const before = ours.slice(Math.max(0, at - 12), at).join("");
  return `after “${before}” the quote has ${nameCharacter(ours[at])}, the source ${nameCharacter(theirs[at])}`;
}

/** What to do about a quote that is not there: never accepted, only helped with. */
export function nearestPassage({ body, raw }: ArticleText, quote: string): string {
  if (raw.text.includes(quote))
    return "these words are in the raw text, but in boilerplate: correct the boilerplate lines";
  const invisible = explainInvisibleDifference(body.text, quote);
  if (invisible !== null) return invisible;
  const nearest = findNearest(body.text, quote);
  if (nearest === null)
    return "copy the words from the article’s .txt file; nothing in its body comes near";
  return `the source has “${nearest}”: ${firstDifference(quote, nearest)}`;
}
