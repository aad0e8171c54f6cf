/** Divides a page into the blocks of lines between its blank lines. */
import type { MarkedLine } from "./marked-line.ts";
import { MAX_LABEL_LENGTH } from "../lines.ts";

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

/** Whether a block is the description of a picture and its caption, which is a sentence with its credit. */
export const isPicture = ([description, caption, ...rest]: readonly MarkedLine[]): boolean =>
  description !== undefined &&
  rest.length === 0 &&
  caption?.kind === "credit" &&
  /[.!?]\s/u.test(caption.line.text) &&
  description.line.text.length <= MAX_LABEL_LENGTH;
