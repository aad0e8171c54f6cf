import type { ArticleView, SentenceState } from "../../shared/desk-api.ts";
import { toPercent } from "../../shared/quoted-share-limit.ts";

const STATES: readonly [SentenceState, string][] = [
  ["unaccounted", "unaccounted"],
  ["evidence", "evidence"],
  ["statement", "in a statement"],
  ["explained", "explained"],
  ["boilerplate", "boilerplate"],
];

/** The number of sentences in each state, and the quoted share of the words where the rights limit it. */
export function SentenceCounts({ article, limit }: { article: ArticleView; limit: number }) {
  const { quotedShare, value } = article;
  return (
    <ul class="counts" aria-label="Sentences by state">
      {STATES.map(([state, label]) => (
        <li key={state} class={`state ${state}`}>
          {article.sentences.filter((sentence) => sentence.state === state).length} {label}
        </li>
      ))}
      {value["rights"] === "quotes" && (
        <li class={quotedShare > limit ? "count over" : "count"}>
          {toPercent(quotedShare)} % of the words quoted; the limit is {toPercent(limit)} %
        </li>
      )}
    </ul>
  );
}
