/** Divides a page into the blocks of lines between its blank lines. */
import { isParagraph } from "./marked-line.ts";
import type { MarkedLine } from "./marked-line.ts";
import { MAX_LABEL_LENGTH } from "../lines.ts";
import { isTimeAlone } from "../dates/time-of-day.ts";

/** The lines between two blank lines. */
export function toBlocks(marked: readonly MarkedLine[]): MarkedLine[][] {
  const blocks: MarkedLine[][] = [];
  for (const item of marked) {
    const block = blocks.at(-1);
    if (block && item.line.number - block.at(-1)!.line.number === 1) block.push(item);
    else blocks.push([item]);
  }
  return blocks;
}

const hasTime = (block: readonly MarkedLine[]): boolean =>
  block.some(({ line }) => isTimeAlone(line.text));

/** A page has at least this many blocks with paragraphs, and at least this share of them has one form. */
const MIN_BLOCKS = 4;
const MIN_SHARE = 0.6;

/** Whether blank lines divide paragraphs, or the entries of a live blog, which begin with a time of day. */
export function isDivided(blocks: readonly MarkedLine[][]): boolean {
  const prose = blocks.filter((block) => block.some(isParagraph));
  const share = (form: (block: readonly MarkedLine[]) => boolean): number =>
    prose.filter(form).length / prose.length;
  return (
    prose.length >= MIN_BLOCKS &&
    (share((block) => block.length === 1) >= MIN_SHARE || share(hasTime) >= MIN_SHARE)
  );
}

/** Whether a block is the description of a picture and its caption, which is a sentence with its credit. */
export const isPicture = ([description, caption, ...rest]: readonly MarkedLine[]): boolean =>
  description !== undefined &&
  rest.length === 0 &&
  caption?.kind === "credit" &&
  /[.!?]\s/u.test(caption.line.text) &&
  description.line.text.length <= MAX_LABEL_LENGTH;
