/** Finds a title for a text whose page has no headline, in its first line. */
import { findSentences } from "../../../checks/lib/sentences.ts";
import { ITEM_HEADING } from "../boilerplate/newsletter.ts";
import { MAX_LENGTH } from "./headline-form.ts";
import { endsSentence, type Line } from "../lines.ts";

export interface Title {
  /** Verbatim. */
  text: string;
  /** The line of the headline; null if the text has none and `text` is its first sentence. */
  line: Line | null;
}

/** The first line if it is not a sentence and other lines follow; otherwise the first sentence. */
export function findTitle(lines: readonly Line[], language: string): Title | null {
  const [first, second] = lines.filter(({ text }) => text !== "");
  if (!first) return null;
  if (second && !endsSentence(first.text) && first.text.length <= MAX_LENGTH)
    return { text: first.text, line: first };
  const [sentence] = findSentences(first.text, language);
  return { text: shorten(sentence?.text ?? first.text), line: null };
}

/** Cuts an overlong sentence between words. */
function shorten(text: string): string {
  if (text.length <= 2 * MAX_LENGTH) return text;
  const space = text.lastIndexOf(" ", MAX_LENGTH);
  return text.slice(0, space > 0 ? space : MAX_LENGTH).replace(/[\ud800-\udbff]$/, "");
}

/**
 * A headline without the name of its outlet, and what stands between, and without the number of a newsletter's item: "The headline -
 * World - The Lantern", "The Lantern #88: The headline", "2. The headline".
 */
export function toBareTitle(headline: string, outlet: string | null, isItem: boolean): string {
  const title = isItem ? headline.replace(ITEM_HEADING, "") : headline;
  if (outlet === null) return title;
  const name = `(?:the )?${RegExp.escape(outlet.replace(/^the /iu, ""))}`;
  const bare = title
    .replace(new RegExp(`(?: [|–—-] [^|–—-]{1,30})? [|l:–—-] ${name}$`, "iu"), "")
    .replace(new RegExp(`^${name}(?: #?\\d+)? ?[:|] ?`, "iu"), "");
  return bare === "" ? title : bare;
}
