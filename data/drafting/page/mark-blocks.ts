/** Marks boxes between paragraphs: lines that stand together on a page whose paragraphs stand alone. */
import { isTimeAlone } from "./time-of-day.ts";
import { isAnnouncedList } from "./mark-inserts.ts";
import { isProse } from "./lines.ts";
import { stemsOf } from "./find-headline.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import type { MarkedLine } from "./marked-line.ts";

/** The lines between two blank lines. */
function toBlocks(marked: readonly MarkedLine[]): MarkedLine[][] {
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
function isDivided(blocks: readonly MarkedLine[][]): boolean {
  const prose = blocks.filter((block) => block.some(isParagraph));
  const share = (form: (block: readonly MarkedLine[]) => boolean): number =>
    prose.filter(form).length / prose.length;
  return (
    prose.length >= MIN_BLOCKS &&
    (share((block) => block.length === 1) >= MIN_SHARE || share(hasTime) >= MIN_SHARE)
  );
}

/** A box without a line that is boilerplate by itself has at least this many lines. */
const MIN_LINES = 3;

/** What no subheading has. */
const LINK = /[|→»›>]|^[^\p{L}\p{N}"'“‘«„¿¡]/u;

/** What speaks for a box: lines that are boilerplate by themselves, and labels, in particular at its end. Sentences speak against. */
const BOILERPLATE_SCORE = 2;
const LABEL_SCORE = 1;
const PROSE_SCORE = -1;
const MIN_SCORE = 2;

function isBox(block: readonly MarkedLine[]): boolean {
  const last = block.at(-1)!;
  const score = block.reduce(
    (sum, { kind, line }) => {
      if (kind !== null) return sum + BOILERPLATE_SCORE;
      return sum + (isProse(line.text) ? PROSE_SCORE : LABEL_SCORE);
    },
    Number(!isParagraph(last)) * LABEL_SCORE,
  );
  return (
    score >= MIN_SCORE && (block.length >= MIN_LINES || block.some(({ kind }) => kind !== null))
  );
}

/** A subheading shares at least this much of its longer words with the text below it. */
const MIN_SHARED = 0.25;

/** Whether the last line of a block is the subheading of the paragraphs below it. */
function endsWithSubheading(block: readonly MarkedLine[], below: readonly MarkedLine[][]): boolean {
  const last = block.at(-1)!;
  if (last.kind !== null || isParagraph(last) || LINK.test(last.line.text)) return false;
  const next = below.findIndex((one) => !one.some(isParagraph));
  const section = below.slice(0, next === -1 ? undefined : next).flat();
  const stems = stemsOf(last.line.text);
  const words = new Set(section.flatMap(({ line }) => stemsOf(line.text)));
  return stems.filter((stem) => words.has(stem)).length >= MIN_SHARED * Math.max(1, stems.length);
}

/** An entry of a live blog has its time in one of its first lines; a box with a video may have the duration in the last. */
const MAX_TIME_LINES = 2;

const isEdge = (item: MarkedLine): boolean => !isParagraph(item);

/** Marks the lines of boxes from the first to the last that is no sentence; a paragraph may stand just above or below them. */
export function markBlocks(marked: readonly MarkedLine[]): void {
  const body = marked.slice(marked.findIndex(isParagraph), marked.findLastIndex(isParagraph) + 1);
  const blocks = toBlocks(body);
  if (!isDivided(blocks)) return;
  for (const [order, block] of blocks.entries()) {
    const above = blocks[order - 1]?.at(-1);
    const isEntry =
      isTimeAlone(above?.line.text ?? "") ||
      block
        .slice(0, -1)
        .slice(0, MAX_TIME_LINES)
        .some(({ line }) => isTimeAlone(line.text));
    if (block.length < 2 || isEntry || !isBox(block) || isAnnouncedList(above, block)) continue;
    const box = endsWithSubheading(block, blocks.slice(order + 1)) ? block.slice(0, -1) : block;
    for (const item of box.slice(box.findIndex(isEdge), box.findLastIndex(isEdge) + 1))
      setKind(item, "promotion", "in a box between paragraphs");
  }
}
