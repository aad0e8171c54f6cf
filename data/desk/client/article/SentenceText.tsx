import { useMemo } from "preact/hooks";
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

/** The raw text, each sentence coloured by its state; rendered again only when one of them changes. */
export const SentenceText = ({ article }: { article: ArticleView }) =>
  useMemo(
    () => (
      <>
        {toRuns(article).map(({ at, text, sentence }) => (
          <span
            key={at}
            data-at={at}
            {...(sentence && { class: `state ${sentence.state}`, title: titleOf(sentence) })}
          >
            {text}
          </span>
        ))}
      </>
    ),
    [article.raw, JSON.stringify(article.sentences)],
  );
