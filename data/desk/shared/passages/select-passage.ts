/** Turns words selected in an article into a passage that the checks accept. */
import { isInsideWord } from "../../../checks/lib/find-words.ts";
import { findEnclosing, findQuotations } from "../../../checks/lib/quotations.ts";
import { contains, type TextRange } from "../../../model/text/text-range.ts";
import { findOccurrences } from "../../../source/text/quote-selector.ts";
import { cutRanges } from "./article-body.ts";
import { findTurn } from "./find-turn.ts";

export interface SelectedPassage {
  quote: string;
  /** Words just before, only where the quote occurs more than once. */
  prefix?: string;
  suffix?: string;
  /** verbatim: a transcript's turn. */
  form: "direct" | "verbatim" | "paraphrase";
  /** Whose turn it is, as the transcript writes it. */
  speaker?: string;
}

/** The largest piece of a range that no boilerplate interrupts; null where all of it is boilerplate. */
function withoutBoilerplate(range: TextRange, cuts: readonly TextRange[]): TextRange | null {
  let pieces = [range];
  for (const cut of cuts)
    pieces = pieces.flatMap(({ start, end }) =>
      cut.end <= start || cut.start >= end
        ? [{ start, end }]
        : [
            { start, end: cut.start },
            { start: cut.end, end },
          ].filter((piece) => piece.start < piece.end),
    );
  return pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

/** Whole words without space around them; null where there are none. */
export function snapToWords(text: string, { start, end }: TextRange): TextRange | null {
  const words = text.slice(start, end);
  if (words.trim() === "") return null;
  let from = start + words.length - words.trimStart().length;
  let to = end - (words.length - words.trimEnd().length);
  while (isInsideWord(text, from)) from--;
  while (isInsideWord(text, to)) to++;
  // A mark or joiner belongs to the character before it.
  while (/^[\p{M}\u200d\udc00-\udfff]/u.test(text.slice(to, to + 1))) to++;
  return { start: from, end: to };
}

/** The shortest run of whole words before the quote that singles it out, or null. */
function findContext(
  body: string,
  quote: string,
  at: number,
): Pick<SelectedPassage, "prefix" | "suffix"> {
  if (findOccurrences(body, { quote }).length === 1) return {};
  for (let start = at - 1; start >= Math.max(0, at - 300); start--) {
    const prefix = body.slice(start, at);
    const isBoundary = start === 0 || /\s/u.test(body.charAt(start - 1));
    if (isBoundary && prefix.trim() !== "" && findOccurrences(body, { quote, prefix }).length === 1)
      return { prefix };
  }
  const after = at + quote.length;
  for (let end = after + 1; end <= Math.min(body.length, after + 300); end++) {
    const suffix = body.slice(after, end);
    if (/^(?:\s|$)/u.test(body.slice(end)) && findOccurrences(body, { quote, suffix }).length === 1)
      return { suffix };
  }
  return {};
}

/** Words in a quotation from which on a statement quotes the speaker directly. */
const QUOTED_WORDS = 4;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Inside the quotation that holds the range, or, for a statement, each that the range holds. */
function findQuotedParts(
  body: string,
  range: TextRange,
  use: PassageUse,
  language: string,
): TextRange[] {
  const quotations = findQuotations(body, language);
  const around = findEnclosing(quotations, range);
  if (around)
    return [{ start: Math.max(range.start, around.start), end: Math.min(range.end, around.end) }];
  if (use === "evidence") return [];
  return quotations.filter(
    ({ outer, text }) => contains(range, outer) && countWords(text) >= QUOTED_WORDS,
  );
}

/** What a selection is for: a statement is quoted in the speaker's own words where the selection has them. */
export type PassageUse = "evidence" | "statement";

/**
 * The passages for a selection of the raw text, in its order: one for each quotation that a statement is made of, else one.
 * `cuts` are its boilerplate, ascending. Words that lie inside one quotation are `direct`; marks and a comma at the ends are left
 * out. Empty where nothing of the body is selected.
 */
export function selectPassages(
  raw: string,
  cuts: readonly TextRange[],
  selection: TextRange,
  use: PassageUse = "evidence",
  language = "en",
): SelectedPassage[] {
  const piece = withoutBoilerplate(selection, cuts);
  const snapped = piece && snapToWords(raw, piece);
  if (!snapped) return [];
  const removed = cuts
    .filter(({ end }) => end <= snapped.start)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const body = cutRanges(raw, cuts);
  const range = { start: snapped.start - removed, end: snapped.end - removed };
  const turn = findTurn(body, range);
  const toPassage = (
    { start, end }: TextRange,
    form: SelectedPassage["form"],
  ): SelectedPassage[] => {
    const words = body.slice(start, end).trim();
    const quote = form === "direct" ? words.replace(/,$/u, "") : words;
    if (quote === "") return [];
    return [{ quote, ...findContext(body, quote, body.indexOf(quote, start)), form }];
  };
  if (turn) {
    const spoken = { start: Math.max(range.start, turn.start), end: range.end };
    return toPassage(spoken, "verbatim").map((passage) =>
      Object.assign(passage, { speaker: turn.speaker }),
    );
  }
  const quoted = findQuotedParts(body, range, use, language);
  return quoted.length > 0
    ? quoted.flatMap((part) => toPassage(part, "direct"))
    : toPassage(range, "paraphrase");
}
