/** An article's raw text with the state of each sentence: what cites or explains it, or that nothing does yet. */
import { computeQuotedShare } from "../../checks/lib/quoted-share.ts";
import { computeCoverage, sharesWords } from "../../checks/lib/sentence-coverage.ts";
import type { SentenceUse } from "../../checks/lib/sentence-coverage.ts";
import { findRawOffset } from "../../source/text/raw-offset.ts";
import type { Passage, Story, StoryArticle } from "../../source/story.ts";
import type { ArticleView, FileView, SentenceView } from "../shared/desk-api.ts";

function stateOf(
  use: SentenceUse,
  citing: readonly Passage[],
): Pick<SentenceView, "state" | "why"> {
  if (use === "unaccounted") return { state: use, why: "" };
  if (use !== "cited") return { state: "explained", why: use };
  const ids = new Set(
    citing.flatMap(({ development, claim }) => development?.id ?? claim?.id ?? []),
  );
  const state = citing.some(({ statement }) => statement !== null) ? "statement" : "evidence";
  return { state, why: [...ids].join(", ") };
}

/** Sentences of the body and the boilerplate between them, in the order of the raw text. */
export function viewArticle(story: Story, article: StoryArticle, file: FileView): ArticleView {
  const { text } = article;
  const body = text.body.text;
  const coverage = computeCoverage(story, article);
  const sentences = coverage.sentences.map((sentence): SentenceView => {
    const citing = coverage.passages.filter(
      ({ location }) => location?.found && sharesWords(body, location.found, sentence),
    );
    const { state, why } = stateOf(sentence.use, citing);
    return {
      start: findRawOffset(text, sentence.start),
      end: findRawOffset(text, sentence.end - 1) + 1,
      state,
      why,
    };
  });
  const boilerplate = text.boilerplate.map(({ kind, start, end }): SentenceView => ({
    start: text.raw.toUnits(start),
    end: text.raw.toUnits(end),
    state: "boilerplate",
    why: kind,
  }));
  return {
    ...file,
    raw: text.raw.text,
    quotedShare: computeQuotedShare(article, coverage),
    sentences: [...sentences, ...boilerplate].toSorted((a, b) => a.start - b.start),
  };
}
