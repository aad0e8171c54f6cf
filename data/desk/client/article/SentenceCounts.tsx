import type { ArticleView, SentenceState } from "../../shared/desk-api.ts";

const STATES: readonly [SentenceState, string][] = [
  ["unaccounted", "unaccounted"],
  ["evidence", "evidence"],
  ["statement", "in a statement"],
  ["explained", "explained"],
  ["boilerplate", "boilerplate"],
];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

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
          {percent(quotedShare)} of the words quoted; the limit is {percent(limit)}
        </li>
      )}
    </ul>
  );
}
