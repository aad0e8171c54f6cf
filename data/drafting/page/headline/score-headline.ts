/** Scores how much suggests that a line is the headline of its page. */
import { countWords, USUAL_WORDS } from "./headline-form.ts";
import type { HeadlineContext } from "./headline-context.ts";
import { addressesReaders, foldLine } from "../lines.ts";
import { isInEntry } from "../boilerplate/article-span.ts";
import { isParagraph, type MarkedLine } from "../boilerplate/marked-line.ts";
import { isPreheader, ITEM_HEADING } from "../boilerplate/newsletter.ts";
import { sumWeights, type Feature } from "../features.ts";
import { stemsOf } from "../word-stems.ts";

/** Minimum share of a headline's words that are also in the article; a link to another article shares fewer. */
const MIN_SHARED = 0.3;

/** The byline or date is at most this many lines below the headline. */
const MAX_BYLINE_DISTANCE = 8;

/** More words that headline and lead share are no more evidence. */
const MAX_SHARED_WORDS = 5;

/** Between the heading of an item and its text are at most this many lines, less one: a picture's. */
const MAX_PICTURE_LINES = 3;

/** A line that is the name of an authority, as at the head of its page. */
const NAME_OF_AUTHORITY =
  /^(?:The )?(?:Office|Ministry|Department|Government|Embassy|Parliament|Commonwealth) (?:of|for)(?: (?:of|the|and|for|\p{Lu}[\p{L}'’-]*))+$/u;

/** The heading of a summary: "In short:", "Key points", "What we know". */
const SUMMARY_HEADING =
  /^(?:in (?:short|brief|a nutshell|summary)|summary|tl;?dr|highlights|(?:the )?(?:key|main|quick) (?:points|takeaways|facts|findings|events)|takeaways|at a glance|the (?:gist|essentials)|what (?:you need to know|to know|we know|happened)|why (?:it|this) matters|the details?|das wichtigste.{0,20}|auf einen blick|l['’]essentiel|en bref|en resumen|las claves|claves|resumo|in breve|in het kort|w skrócie|коротко|главное)\b.{0,30}$/iu;

/** A summary has at most this many lines. */
const MAX_SUMMARY_LINES = 6;

/** Whether a line stands together with the label of a summary above it: "Summary", "Key points". */
function isInSummary(marked: readonly MarkedLine[], index: number): boolean {
  const { number } = marked[index]!.line;
  return marked
    .slice(Math.max(0, index - MAX_SUMMARY_LINES), index)
    .some(
      ({ line }, order, above) =>
        number - line.number === above.length - order && SUMMARY_HEADING.test(line.text),
    );
}

const sharedWith = (words: ReadonlySet<string>, text: string): string[] =>
  [...new Set(stemsOf(text))].filter((stem) => words.has(stem));

export function scoreHeadline(
  marked: readonly MarkedLine[],
  index: number,
  context: HeadlineContext,
): number {
  const { text } = marked[index]!.line;
  const words = countWords(text);
  const stems = new Set(stemsOf(text)).size;
  const shared = sharedWith(context.body, text).length / Math.max(1, stems);
  const inLead = Math.min(MAX_SHARED_WORDS, sharedWith(context.lead, text).length);
  const byline = Math.max(
    0,
    ...marked
      .slice(index + 1, index + 1 + MAX_BYLINE_DISTANCE)
      .map(({ headlineAbove }, distance) => headlineAbove * (1 - distance / MAX_BYLINE_DISTANCE)),
  );
  const folded = foldLine(text);
  const isInTrail =
    context.breadcrumbEnds.has(folded) || (words >= USUAL_WORDS && context.lineEnds.has(folded));
  const next = marked[index + 1];
  const isItem =
    context.isNewsletter &&
    ITEM_HEADING.test(text) &&
    marked.slice(index + 1, index + 1 + MAX_PICTURE_LINES).some(isParagraph) &&
    !ITEM_HEADING.test(next?.line.text ?? "");
  const features: readonly Feature[] = [
    [words >= USUAL_WORDS && shared >= MIN_SHARED, 2],
    [isInTrail, 3],
    [addressesReaders(text), -1],
    [isItem, 5],
    [isPreheader(marked, index), -3],
    [isInEntry(marked, index), -3],
    [isInSummary(marked, index), -3],
    [NAME_OF_AUTHORITY.test(text), -3],
    [!/\p{Ll}|\p{Lo}/u.test(text), -1.5],
  ];
  return (
    byline + 0.5 * inLead + 2 * shared - 10 * context.shareAbove[index]! + sumWeights(features)
  );
}
