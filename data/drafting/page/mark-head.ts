/** Marks what stands between the headline and the first paragraph: a deck, names, captions, boxes. */
import { ABOUT_AUTHOR } from "./article-bounds.ts";
import { isInEntry } from "./article-span.ts";
import { addressesReaders } from "./lines.ts";
import { BULLET } from "./mark-inserts.ts";
import { isParagraph, setKind } from "./marked-line.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isDivided, toBlocks } from "./text-blocks.ts";
import { isTimeAlone } from "./time-of-day.ts";

/** A deck is at most this many lines above the byline or date. */
const MAX_DECK_DISTANCE = 3;

/** If there are only labels between, at most this many: of the kind of text, of places, of buttons. */
const MAX_LABELS = 6;

const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;

/**
 * Whether the first paragraph below the byline is the deck: a picture with its credit follows, and then the article, which gives
 * somebody's name in full again.
 */
function isDeckBelowByline(below: readonly MarkedLine[], index: number): boolean {
  const names = below[index]!.line.text.match(FULL_NAME) ?? [];
  const rest = below.slice(index + 1);
  const picture = rest.slice(0, Math.max(0, rest.findIndex(isParagraph)));
  const [first, second] = rest.filter(isParagraph);
  const lead = `${first?.line.text ?? ""} ${second?.line.text ?? ""}`;
  return (
    !below.slice(0, index).some(isParagraph) &&
    picture.some(({ kind, headlineAbove }) => kind === "credit" && headlineAbove === 0) &&
    names.some((name) => lead.includes(name))
  );
}

const isByline = ({ headlineAbove }: MarkedLine): boolean => headlineAbove > 0;

/** Whether a paragraph is the deck: below the headline, mostly with the byline or date and then the article after it. */
function isDeck(below: readonly MarkedLine[], index: number): boolean {
  if (below.slice(0, index).some(isByline)) return isDeckBelowByline(below, index);
  const at = below.findIndex(isByline);
  const between = below.slice(index + 1, at);
  const isNear = at <= index + (between.some(isParagraph) ? MAX_DECK_DISTANCE : MAX_LABELS + 1);
  return (
    at > index &&
    isNear &&
    between.filter(isParagraph).length < 2 &&
    below.slice(at).filter(isParagraph).length > 1
  );
}

/** A longer sentence that addresses readers may begin the article. In UTF-16 units. */
const MAX_NOTE_LENGTH = 120;

/** Whether a paragraph tells readers about the page: "AI-generated audio may contain errors. Tell us what you think." */
const isNote = ({ line }: MarkedLine): boolean =>
  line.text.length <= MAX_NOTE_LENGTH && addressesReaders(line.text);

/** The label above a summary: "In short:", "Key points", "What we know". Other labels end with a colon, too. */
const SUMMARY_LABEL =
  /^(?:(?:in (?:short|brief|a nutshell|summary)|summary|tl;?dr|highlights|(?:the )?(?:key|main|quick) (?:points|takeaways|facts|findings|events)|takeaways|at a glance|the (?:gist|essentials)|what (?:you need to know|to know|we know|happened)|why (?:it|this) matters|the details?|das wichtigste.{0,20}|auf einen blick|l['’]essentiel|en bref|en resumen|las claves|claves|resumo|in breve|in het kort|w skrócie|коротко|главное)\b.{0,30}|.{2,40}:)$/iu;

/** A label with fewer sentences below it may be the subheading of a paragraph. */
const MIN_BOX_SENTENCES = 2;

/** A longer sentence is a paragraph of the article. In UTF-16 units. */
const MAX_BOX_SENTENCE = 160;

const isBulleted = (block: readonly MarkedLine[]): boolean =>
  block.every(({ line }) => BULLET.test(line.text));

/** A field of a page, such as "Embargo: none", and no subheading. */
const FIELD = /^\p{Lu}[\p{L} ]{2,20}: \S+(?: \S+)?$/u;

/**
 * The lines above the article that stand together with a label or a caption's credit, on a page whose paragraphs stand alone: boxes
 * that sum the article up, and pictures with their descriptions.
 */
function findHeadBoxes(below: readonly MarkedLine[]): ReadonlySet<MarkedLine> {
  const blocks = toBlocks(below);
  if (!isDivided(blocks)) return new Set();
  const start = blocks.findIndex(
    (block) =>
      block.length === 1 &&
      isParagraph(block[0]!) &&
      !isBulleted(block) &&
      !isDeck(below, below.indexOf(block[0]!)),
  );
  const head = blocks.slice(0, Math.max(0, start));
  const hasEntries = head.flat().some(({ line }) => isTimeAlone(line.text));
  const boxes = head.filter((block) => {
    const sentences = block.filter(isParagraph);
    if (isBulleted(block)) return !hasEntries;
    const isHead = block.some((item) => isByline(item) || isTimeAlone(item.line.text));
    const hasLabel =
      !isParagraph(block[0]!) &&
      (sentences.length >= MIN_BOX_SENTENCES || SUMMARY_LABEL.test(block[0]!.line.text));
    return (
      !isHead &&
      sentences.every(({ line }) => line.text.length <= MAX_BOX_SENTENCE) &&
      (hasLabel || !isParagraph(block.at(-1)!))
    );
  });
  return new Set(boxes.flat());
}

/** Whether a line is just below another, but apart from the one below it. */
const isCloseAbove = (
  above: MarkedLine | undefined,
  item: MarkedLine,
  below: MarkedLine,
): boolean =>
  above !== undefined &&
  item.line.number - above.line.number === 1 &&
  below.line.number - item.line.number > 1;

/**
 * Marks everything from the headline to the article: names, captions, counters, a deck. A single line below the last that is
 * boilerplate, or those from a time of day, may be a subheading of the article.
 */
export function markHead(marked: readonly MarkedLine[]): void {
  const below = marked.slice(marked.findIndex(({ kind }) => kind === "title") + 1);
  if (below.length === marked.length) return;
  const boxes = findHeadBoxes(below);
  const start = below.findIndex(
    (item, index) =>
      isParagraph(item) &&
      !boxes.has(item) &&
      !isDeck(below, index) &&
      (!isNote(item) || isInEntry(below, index)),
  );
  const head = below.slice(0, Math.max(0, start));
  const last = head.findLastIndex(({ kind, why }) => kind !== null && why !== ABOUT_AUTHOR) + 1;
  const subheadings = head.slice(last);
  const entry = subheadings.findIndex(({ line }) => isTimeAlone(line.text));
  const isSubheading =
    subheadings.length === 1 &&
    !FIELD.test(subheadings[0]!.line.text) &&
    !isCloseAbove(head[last - 1], subheadings[0]!, below[start]!);
  const end = entry === -1 ? head.length - Number(isSubheading) : last + entry;
  for (const item of head.slice(0, end))
    setKind(item, "credit", "between the headline and the article");
}
