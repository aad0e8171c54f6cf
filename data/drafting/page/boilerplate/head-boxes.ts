import { BULLET } from "./announced-list.ts";
import { MAX_LABEL_LENGTH } from "../lines.ts";
import { isParagraph, type MarkedLine } from "./marked-line.ts";
import { toBlocks } from "./text-blocks.ts";

/** A box has its label and at least two lines more; a label and a sentence may be the beginning of the article. */
const MIN_LINES = 3;

/** A picture has at most a description, its caption and its credit. */
const MAX_CAPTION_LINES = 3;

/** A single line with a number may be a heading. */
function isBulleted(block: readonly MarkedLine[]): boolean {
  const bullets = block.filter(({ line }) => BULLET.test(line.text));
  return (
    (bullets.length > 1 || (block.length === 1 && bullets.some(isParagraph))) &&
    block.every((item) => !isParagraph(item) || bullets.includes(item))
  );
}

/** Whether a block is a caption, with or without a description of its picture, and its credit. */
const isCaption = (block: readonly MarkedLine[]): boolean =>
  block.length <= MAX_CAPTION_LINES && block.at(-1)!.kind === "credit";

/** Whether a block ends with a paragraph just below boilerplate, such as the label of an advertisement: the article begins there. */
const isBelowAdvert = (block: readonly MarkedLine[]): boolean =>
  isParagraph(block.at(-1)!) && (block.at(-2)?.kind ?? null) !== null;

/**
 * The lines above the article that stand together with a label or a caption's credit, on a page whose paragraphs stand alone: boxes
 * that sum the article up, and pictures with their descriptions.
 */
export function findHeadBoxes(below: readonly MarkedLine[]): ReadonlySet<MarkedLine> {
  const blocks = toBlocks(below);
  const start = blocks.findIndex(
    (block) =>
      (block.length === 1 && isParagraph(block[0]!)) ||
      block.slice(0, -1).some(({ isTime }) => isTime),
  );
  const head = blocks.slice(0, Math.max(0, start));
  const boxes = head.filter(
    (block) =>
      isBulleted(block) ||
      (block.every((item) => !isParagraph(item) || item.line.text.length <= MAX_LABEL_LENGTH) &&
        !isBelowAdvert(block) &&
        (isCaption(block) || (block.length >= MIN_LINES && !isParagraph(block[0]!)))),
  );
  return new Set(boxes.flat());
}
