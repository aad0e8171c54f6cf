/** Marks boxes between paragraphs: lines that stand together on a page whose paragraphs stand alone. */
import { isLive } from "./article-span.ts";
import { isAnnouncedList } from "./announced-list.ts";
import { addressesReaders, isProse, MAX_LABEL_LENGTH } from "../lines.ts";
import { stemsOf } from "../word-stems.ts";
import { isParagraph, setKind, type MarkedLine } from "./marked-line.ts";
import { isPicture, toBlocks } from "./text-blocks.ts";

/** A block with more paragraphs is the article itself, on a page without blank lines between them. */
const MAX_PARAGRAPHS = 2;

/** Whether a block has fewer paragraphs than other lines. */
function isBox(block: readonly MarkedLine[]): boolean {
  const paragraphs = block.filter(isParagraph).length;
  return paragraphs <= MAX_PARAGRAPHS && 2 * paragraphs < block.length;
}

/** A subheading shares at least this much of its longer words with the text below it. */
const MIN_SHARED = 0.25;

/** Whether the last line of a block is the subheading of the paragraphs below it. */
function endsWithSubheading(block: readonly MarkedLine[], below: readonly MarkedLine[][]): boolean {
  const last = block.at(-1)!;
  if (last.kind !== null || isParagraph(last) || /^\p{Ll}/u.test(last.line.text)) return false;
  const next = below.findIndex((one) => !one.some(isParagraph));
  const section = below.slice(0, next === -1 ? undefined : next).flat();
  const stems = stemsOf(last.line.text);
  const words = new Set(section.flatMap(({ line }) => stemsOf(line.text)));
  return stems.filter((stem) => words.has(stem)).length >= MIN_SHARED * Math.max(1, stems.length);
}

/** Whether a line reads so much like the article that its neighbours are no evidence against it. */
const isText = ({ line: { text } }: MarkedLine): boolean =>
  isProse(text) && text.length > MAX_LABEL_LENGTH && !addressesReaders(text);

const isEdge = (item: MarkedLine): boolean => !isParagraph(item);

/** Marks the lines of boxes from the first to the last that is no sentence; a paragraph may stand just above or below them. */
export function markBlocks(marked: readonly MarkedLine[]): void {
  const body = marked.slice(marked.findIndex(isParagraph), marked.findLastIndex(isParagraph) + 1);
  const blocks = toBlocks(body);
  const live = isLive(body);
  for (const [order, block] of blocks.entries()) {
    if (isPicture(block))
      for (const item of block) setKind(item, "credit", "the description of a picture");
    const above = blocks[order - 1]?.at(-1);
    const isEntry =
      above?.isTime === true ||
      // A box with a video may end with its duration.
      (live ? block : block.slice(0, -1)).some(({ isTime }) => isTime);
    if (block.length < 2 || isEntry || !isBox(block) || isAnnouncedList(above, block)) continue;
    const box = endsWithSubheading(block, blocks.slice(order + 1)) ? block.slice(0, -1) : block;
    for (const item of box.slice(box.findIndex(isEdge), box.findLastIndex(isEdge) + 1))
      if (!isText(item)) setKind(item, "promotion", "in a box between paragraphs");
  }
}
