import type { ArticleView, SentenceState } from "../../shared/desk-api.ts";

const STATES: readonly [SentenceState, string][] = [
  ["unaccounted", "unaccounted"],
  ["evidence", "evidence"],
  ["statement", "in a statement"],
  ["explained", "explained"],
  ["boilerplate", "boilerplate"],
];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The sentences by state, and how much of the words is quoted where only so much may be. */
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
          {percent(quotedShare)} of the words quoted, {percent(limit)} may be
        </li>
      )}
    </ul>
  );
}
