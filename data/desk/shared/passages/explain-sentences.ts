/** The edits that explain why sentences of an article are not cited: each sentence by itself, or whole lines as one range. */
import type { ArticleView, SentenceView } from "../desk-api.ts";
import type { YamlEdit } from "../requests.ts";
import { overlaps } from "../../../model/text/text-range.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import { linesOf } from "./line-numbers.ts";
import { listOf, recordsOf, textOf } from "../values.ts";

interface Explained {
  sentence: SentenceView;
  reason: string;
}

/** Sentences that can have a reason: those of the body that nothing cites. */
const isUncited = ({ state }: SentenceView): boolean =>
  state === "unaccounted" || state === "explained";

/** Entries for sentences in the text's order: a run that fills several lines is one range of lines. */
function toEntries(article: ArticleView, explained: readonly Explained[]): unknown[] {
  const reasons = new Map(explained.map(({ sentence, reason }) => [sentence, reason]));
  const runs: { reason: string | undefined; sentences: SentenceView[] }[] = [];
  for (const sentence of article.sentences.filter(isUncited)) {
    const reason = reasons.get(sentence);
    const last = runs.at(-1);
    if (last && last.reason === reason) last.sentences.push(sentence);
    else runs.push({ reason, sentences: [sentence] });
  }
  return runs.flatMap(({ reason, sentences }): unknown[] => {
    if (reason === undefined) return [];
    // A line that another sentence begins or ends in is no part of a range.
    const shared = new Set(
      article.sentences
        .filter((sentence) => isUncited(sentence) && !sentences.includes(sentence))
        .flatMap((sentence) => linesOf(article.raw, sentence)),
    );
    const isWhole = (sentence: SentenceView): boolean =>
      !linesOf(article.raw, sentence).some((line) => shared.has(line));
    const numbers = sentences.filter(isWhole).flatMap((sentence) => linesOf(article.raw, sentence));
    const lines = [Math.min(...numbers), Math.max(...numbers)];
    const isRange = lines[0]! < lines[1]!;
    const single = isRange ? sentences.filter((sentence) => !isWhole(sentence)) : sentences;
    const entries: unknown[] = isRange ? [{ lines, reason }] : [];
    return entries.concat(
      single.map(({ start, end }) => ({ sentence: article.raw.slice(start, end), reason })),
    );
  });
}

/** Gives the reason to every uncited sentence that the range touches; null makes them unaccounted again. */
export function explainSentences(
  article: ArticleView,
  range: TextRange,
  reason: string | null,
): YamlEdit[] {
  const touched = article.sentences.filter(
    (sentence) => isUncited(sentence) && overlaps(sentence, range),
  );
  if (touched.length === 0) return [];
  const textOfSentence = ({ start, end }: TextRange): string => article.raw.slice(start, end);
  /** Other sentences of the removed entries, which keep their reasons. */
  const unchanged: Explained[] = [];
  const removals: YamlEdit[] = [];
  for (const [index, entry] of recordsOf(article.value["uncited"]).entries()) {
    const [first, last] = listOf(entry["lines"]).map(Number);
    const isIn = (sentence: SentenceView): boolean =>
      first !== undefined && last !== undefined
        ? linesOf(article.raw, sentence).every((line) => first <= line && line <= last)
        : textOf(entry["sentence"]).includes(textOfSentence(sentence));
    if (!touched.some(isIn)) continue;
    removals.unshift({ path: ["uncited", index], value: null });
    for (const sentence of article.sentences)
      if (sentence.state === "explained" && isIn(sentence) && !touched.includes(sentence))
        unchanged.push({ sentence, reason: textOf(entry["reason"]) });
  }
  const added = reason === null ? [] : touched.map((sentence) => ({ sentence, reason }));
  const entries = toEntries(article, [...unchanged, ...added]);
  return [...removals, ...entries.map((entry) => ({ path: ["uncited"], append: entry }))];
}
