/** For a quote that is not in the body: the passage that it was probably copied from, and the first difference. */
import { formatCodePoint } from "../../source/text/deceptive-characters.ts";
import { foldCase } from "./fold-case.ts";
import { explainInvisibleDifference } from "./invisible-difference.ts";
import { inFiles, inForms, type Wording, wording } from "../../source/wording.ts";
import type { ArticleText } from "../../source/text/article-text.ts";

const matchWords = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** The part of the text that shares most words with the quote, as many words long; null if it shares less than half. */
function findNearest(text: string, quote: string): string | null {
  const quoteWords = matchWords(quote).map(([word]) => foldCase(word));
  const words = matchWords(text);
  if (quoteWords.length === 0 || words.length === 0) return null;
  /** How often each word of the quote is not yet in the window. */
  const missing = new Map<string, number>();
  for (const word of quoteWords) missing.set(word, (missing.get(word) ?? 0) + 1);
  const length = Math.min(quoteWords.length, words.length);
  let shared = 0;
  let best = { shared: 0, at: 0 };
  const move = (index: number, direction: "into" | "out of"): void => {
    const word = foldCase(words[index]![0]);
    const count = missing.get(word);
    if (count === undefined) return;
    if (direction === "into") {
      if (count > 0) shared++;
      missing.set(word, count - 1);
    } else {
      if (count >= 0) shared--;
      missing.set(word, count + 1);
    }
  };
  for (let end = 0; end < words.length; end++) {
    move(end, "into");
    if (end >= length) move(end - length, "out of");
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

/** Names a character, with its code point if it is a mark: curly and straight quotes look alike. */
function nameCharacter(character: string | undefined): Wording {
  if (character === undefined) return "nothing";
  if (character === "\n") return "a line break";
  if (character === " ") return "a space";
  return /[\p{L}\p{N}]/u.test(character)
    ? `“${character}”`
    : wording`${inForms(character.trim(), `“${character.trim()}”`)}${inFiles(` (${formatCodePoint(character)})`)}`;
}

function describeFirstDifference(quote: string, nearest: string): Wording {
  const quoted = Array.from(quote);
  const source = Array.from(nearest);
  let at = 0;
  while (at < quoted.length && quoted[at] === source[at]) at++;
  const before = quoted.slice(Math.max(0, at - 12), at).join("");
  return wording`after “${before}” the quote has ${nameCharacter(quoted[at])}, the source ${nameCharacter(source[at])}`;
}

/** The remedy for a quote that is not in the body. */
export function nearestPassage({ body, raw }: ArticleText, quote: string): Wording {
  if (raw.text.includes(quote))
    return wording`these words are in the ${inForms("raw text", "article")}, but in boilerplate: correct the boilerplate lines`;
  const invisible = explainInvisibleDifference(body.text, quote);
  if (invisible !== null) return invisible;
  const nearest = findNearest(body.text, quote);
  if (nearest === null)
    return wording`copy the words from the article${inFiles("’s .txt file")}; nothing in its body is similar`;
  return wording`the source has “${nearest}”: ${describeFirstDifference(quote, nearest)}`;
}
