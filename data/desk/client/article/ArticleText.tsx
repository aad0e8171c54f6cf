import { memo } from "../memo.ts";
import type { ArticleView, SentenceView } from "../../shared/desk-api.ts";

interface Run {
  at: number;
  text: string;
  sentence: SentenceView | null;
}

/** The whole raw text as runs: its sentences and the text between them. */
function toRuns({ raw, sentences }: ArticleView): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const start = Math.max(at, sentence.start);
    if (sentence.end <= start) continue;
    if (start > at) runs.push({ at, text: raw.slice(at, start), sentence: null });
    runs.push({ at: start, text: raw.slice(start, sentence.end), sentence });
    at = sentence.end;
  }
  if (at < raw.length) runs.push({ at, text: raw.slice(at), sentence: null });
  return runs;
}

const titleOf = ({ state, why }: SentenceView): string => (why === "" ? state : `${state}: ${why}`);

/** The raw text, each sentence coloured by its state; rendered again only when the article changes. */
export const ArticleText = memo(
  ({ article }: { article: ArticleView }) => (
    <>
      {toRuns(article).map(({ at, text, sentence }) =>
        sentence ? (
          <span key={at} data-at={at} class={`state ${sentence.state}`} title={titleOf(sentence)}>
            {text}
          </span>
        ) : (
          <span key={at} data-at={at}>
            {text}
          </span>
        ),
      )}
    </>
  ),
  (before, after) =>
    before.article.raw === after.article.raw &&
    JSON.stringify(before.article.sentences) === JSON.stringify(after.article.sentences),
);
