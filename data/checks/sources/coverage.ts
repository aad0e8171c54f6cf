import { contains } from "../../model/text/text-range.ts";
import type { TextRange } from "../../model/text/text-range.ts";
import { matchLine } from "../../drafting/line-patterns.ts";
import { isComplete } from "../../source/story.ts";
import type { Passage, StoryArticle } from "../../source/story.ts";
import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import { placeInRaw } from "../lib/place-in-raw.ts";
import { computeCoverage, passagesByArticle, sharesWords } from "../lib/sentence-coverage.ts";
import type { SentenceCoverage } from "../lib/sentence-coverage.ts";
import type { Report, Rule } from "../rule.ts";

/** The remedy for an unaccounted sentence: to cite or explain it, or to mark its line as boilerplate if it looks like it. */
function remedyFor(id: string, line: number, text: string): string {
  const boilerplate = matchLine(text.trim());
  return boilerplate
    ? `mark it as boilerplate in ${id}.yaml, since it looks like ${boilerplate.why}: - { kind: ${boilerplate.kind}, lines: [${line}, ${line}] }`
    : `quote it in a development, or add it to \`uncited\` in ${id}.yaml with its reason`;
}

function checkSentences(
  article: StoryArticle,
  { sentences }: SentenceCoverage,
  passages: readonly Passage[],
  report: Report,
): void {
  // A quote that is not found would leave its sentence unaccounted.
  if (passages.some(({ location }) => !location?.found)) return;
  for (const { use, start, text } of sentences) {
    if (use !== "unaccounted") continue;
    const place = placeInRaw(article, start);
    report(
      place,
      `neither cited nor listed as uncited: “${text}”`,
      remedyFor(article.id, place.line, text),
    );
  }
}

/** Checks the entries of `uncited`. */
function checkUncited(
  { id, source, text, value }: StoryArticle,
  { sentences, uncited, cited }: SentenceCoverage,
  report: Report,
): void {
  const body = text.body.text;
  for (const [index, { ranges }] of uncited.entries()) {
    const { sentence = "", lines } = value.uncited[index]!;
    const place = source.place(["uncited", index, lines ? "lines" : "sentence"]);
    const isCovered = (range: TextRange): boolean =>
      ranges.some((covered) => contains(covered, range));
    if (lines) {
      if (ranges.length === 0)
        report(
          place,
          `there are no lines ${lines.join("–")} in ${id}.txt`,
          "write the first and the last line, as they are numbered in the text",
        );
      else if (!sentences.some((candidate) => candidate.use !== "cited" && isCovered(candidate)))
        report(
          place,
          `lines ${lines.join("–")} contain no whole sentence that is uncited`,
          "remove the entry, or correct its lines",
        );
    } else if (ranges.length === 0)
      report(
        place,
        `not in the body of ${id}: “${sentence}”`,
        explainInvisibleDifference(body, sentence) ??
          "copy the sentence exactly, or remove the entry",
      );
    else if (ranges.every((range) => cited.some((other) => sharesWords(body, range, other))))
      report(
        place,
        "this sentence is cited",
        "remove it from `uncited`: the exception is no longer needed",
      );
    else if (!sentences.some(isCovered)) {
      const [range] = ranges;
      const whole = sentences.find((candidate) => range && sharesWords(body, candidate, range));
      report(place, "this is part of a sentence", `write it whole: “${whole?.text ?? ""}”`);
    }
  }
}

/** Every sentence of every body is cited, or listed as uncited with a reason; no cited sentence is listed as uncited. */
export const coverage: Rule = {
  name: "coverage",
  check(story, report) {
    if (!isComplete(story)) return;
    const byArticle = passagesByArticle(story);
    for (const article of story.articles.values()) {
      const passages = byArticle.get(article.id) ?? [];
      const articleCoverage = computeCoverage(article, passages);
      checkSentences(article, articleCoverage, passages, report);
      checkUncited(article, articleCoverage, report);
    }
  },
};
