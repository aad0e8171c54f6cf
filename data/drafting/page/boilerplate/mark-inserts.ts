/** Marks what pages put between the paragraphs of an article: pull quotes, captions, boxes with links. */
import { isAnnouncedList } from "./announced-list.ts";
import { endsSentence, foldLine } from "../lines.ts";
import { isParagraph, setKind, type MarkedLine } from "./marked-line.ts";

/** Fewer letters may be equal by chance. In UTF-16 units. */
const MIN_QUOTE_LENGTH = 25;

const WHOLLY_QUOTED = /^[“"«„»‘'][^“”"«»„]+[”"»«“’']$/u;

/** Without a full stop, shorter words in quotation marks are a subheading. In UTF-16 units. */
const MAX_SUBHEADING_LENGTH = 60;

/** Marks words in quotation marks that a paragraph has, too, and the name of the speaker below them. */
function markPullQuotes(marked: readonly MarkedLine[]): void {
  const folded = marked.map(({ line }) => foldLine(line.text));
  for (const [index, item] of marked.entries()) {
    const { text } = item.line;
    const quote = folded[index]!;
    if (!WHOLLY_QUOTED.test(text) || quote.length < MIN_QUOTE_LENGTH) continue;
    if (!endsSentence(text) && text.length <= MAX_SUBHEADING_LENGTH) continue;
    if (!folded.some((other) => other.length > quote.length && other.includes(quote))) continue;
    setKind(item, "promotion", "words that a paragraph has, too");
    const below = marked[index + 1];
    const isSpeaker = below && !isParagraph(below) && below.line.number - item.line.number === 1;
    if (isSpeaker) setKind(below, "credit", "the speaker of the words above");
  }
}

/** Marks a caption that its picture's description repeats: the same line twice, or once with the credit after it; no line of many. */
function markDoubledCaptions(marked: readonly MarkedLine[]): void {
  const times = Map.groupBy(marked, ({ line }) => foldLine(line.text));
  for (const [index, item] of marked.entries()) {
    const next = marked[index + 1];
    const caption = foldLine(item.line.text);
    if (!next || caption.length < MIN_QUOTE_LENGTH) continue;
    if (!foldLine(next.line.text).startsWith(caption) || times.get(caption)!.length > 2) continue;
    for (const line of [item, next]) setKind(line, "credit", "the caption of a picture");
  }
}

/** A box has at least this many lines, or a line that is boilerplate by itself. */
const MIN_BOX_LINES = 3;

/** Whether most paragraphs have a blank line below them. */
function isSpaced(marked: readonly MarkedLine[]): boolean {
  const below = marked.flatMap((item, index) => {
    const next = marked[index + 1];
    return next && isParagraph(item) && isParagraph(next)
      ? [next.line.number - item.line.number]
      : [];
  });
  return below.filter((distance) => distance > 1).length * 2 > below.length;
}

/** Whether lines between paragraphs belong to them: entries of a live blog, a rule, turns, or a list. */
const areOfArticle = (above: MarkedLine, lines: readonly MarkedLine[]): boolean =>
  !lines.some(({ line }) => /[\p{L}\p{N}]/u.test(line.text)) ||
  lines.some(({ isTime }) => isTime) ||
  isAnnouncedList(above, lines);

/**
 * Marks the lines between two paragraphs if there are several, or one that is closer to both than paragraphs are to each other. The
 * last may be the subheading of the paragraph below, unless it is so close to that, and to the line above.
 */
function markBoxes(marked: readonly MarkedLine[]): void {
  const spaced = isSpaced(marked);
  const paragraphs = [...marked.keys()].filter((index) => isParagraph(marked[index]!));
  for (const [order, index] of paragraphs.entries()) {
    const end = paragraphs[order + 1];
    if (end === undefined) continue;
    const lines = marked.slice(index + 1, end);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || areOfArticle(marked[index]!, lines)) continue;
    const isCloseAbove = spaced && first.line.number - marked[index]!.line.number === 1;
    const isCloseBelow = spaced && marked[end]!.line.number - last.line.number === 1;
    const isBox =
      lines.length >= MIN_BOX_LINES ||
      (isCloseAbove && isCloseBelow) ||
      lines.some(({ kind }) => kind !== null);
    if (!isBox) continue;
    const above = lines.at(-2);
    const isApart = above !== undefined && last.line.number - above.line.number > 1;
    const isSubheading = last.kind === null && (!isCloseBelow || isApart);
    for (const item of isSubheading ? lines.slice(0, -1) : lines)
      setKind(item, "promotion", "one of several lines between paragraphs");
  }
}

export function markInserts(marked: readonly MarkedLine[]): void {
  markPullQuotes(marked);
  markDoubledCaptions(marked);
  markBoxes(marked);
}
