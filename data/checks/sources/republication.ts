import { computeCoverage, passagesByArticle } from "../lib/sentence-coverage.ts";
import type { Range } from "../lib/sentence-coverage.ts";
import type { Rule } from "../rule.ts";

/** Words; in scripts without spaces, characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Words of the body within the ranges, each counted once. */
function countQuoted(body: string, ranges: readonly Range[]): number {
  let reached = 0;
  let sum = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    sum += countWords(body.slice(Math.max(0, reached, start), Math.max(reached, end)));
    reached = Math.max(reached, end);
  }
  return sum;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Of an article that may only be quoted, no more than the story's share of words is shown. */
export const republication: Rule = {
  name: "republication",
  check(story, report) {
    const { quotedShare } = story.file.value;
    const passages = passagesByArticle(story);
    for (const article of story.articles.values()) {
      const { id, value, source, text } = article;
      if (value.rights !== "quotes") continue;
      const body = text.body.text;
      const { cited } = computeCoverage(article, passages.get(id) ?? []);
      const share = countQuoted(body, cited) / Math.max(1, countWords(body));
      if (share > quotedShare)
        report(
          source.place(["rights"]),
          `${percent(share)} of the words of ${id} are quoted, and ${percent(quotedShare)} may be`,
          "quote less of it, or set `quotedShare` in story.yaml to what the rights allow",
        );
    }
  },
};
