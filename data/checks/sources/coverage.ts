import { contains, type TextRange } from "../../model/text/text-range.ts";
import { matchLine } from "../../drafting/page/patterns/match-line.ts";
import { isComplete, type StoryArticle } from "../../source/story.ts";
import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import { placeInRaw } from "../lib/place-in-raw.ts";
import { computeQuotedShare } from "../lib/quoted-share.ts";
import { computeCoverage, sharesWords, type SentenceCoverage } from "../lib/sentence-coverage.ts";
import type { Report, Rule } from "../rule.ts";
import { codeKey, idRef, inFiles, wording } from "../../source/wording.ts";

/** Every sentence is cited or explained or, if its line looks like boilerplate, marked as that. */
function checkSentences(
  article: StoryArticle,
  { sentences, passages }: SentenceCoverage,
  report: Report,
): void {
  // A quote that is not found would leave its sentence unaccounted.
  if (passages.some(({ location }) => !location?.found)) return;
  for (const { use, start, text } of sentences) {
    if (use !== "unaccounted") continue;
    const place = placeInRaw(article, start);
    const { line } = place;
    const boilerplate = matchLine(text.trim());
    report(
      place,
      `neither cited nor listed as uncited: “${text}”`,
      boilerplate
        ? `mark it as boilerplate in ${article.id}.yaml, since it looks like ${boilerplate.why}: - { kind: ${boilerplate.kind}, lines: [${line}, ${line}] }`
        : `quote it in a development, or add it to \`uncited\` in ${article.id}.yaml with its reason`,
      { code: "unaccounted", text, boilerplate: boilerplate && { ...boilerplate, line } },
    );
  }
}

const NEEDLESS = { code: "uncited-needless" } as const;

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
          wording`there are no lines ${lines.join("–")} in ${idRef(id)}${inFiles(".txt")}`,
          "write the first and the last line, as they are numbered in the text",
          NEEDLESS,
        );
      else if (!sentences.some((candidate) => candidate.use !== "cited" && isCovered(candidate)))
        report(
          place,
          `lines ${lines.join("–")} contain no whole sentence that is uncited`,
          "remove the entry, or correct its lines",
          NEEDLESS,
        );
    } else if (ranges.length === 0)
      report(
        place,
        wording`not in the body of ${idRef(id)}: “${sentence}”`,
        explainInvisibleDifference(body, sentence) ??
          "copy the sentence exactly, or remove the entry",
        NEEDLESS,
      );
    else if (ranges.every((range) => cited.some((other) => sharesWords(body, range, other))))
      report(
        place,
        "this sentence is cited",
        wording`remove it from ${codeKey("uncited")}: the exception is no longer needed`,
        NEEDLESS,
      );
    else if (!sentences.some(isCovered)) {
      const [range] = ranges;
      const whole = sentences.find((candidate) => range && sharesWords(body, candidate, range));
      report(place, "this is part of a sentence", `write it whole: “${whole?.text ?? ""}”`, {
        code: "uncited-part",
        whole: whole?.text ?? "",
      });
    }
  }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Of an article that may only be quoted, no more words are quoted than the story's `quotedShare` allows. */
function checkQuotedShare(
  article: StoryArticle,
  articleCoverage: SentenceCoverage,
  allowed: number,
  report: Report,
): void {
  const { id, value, source } = article;
  const share = computeQuotedShare(article, articleCoverage);
  if (value.rights === "quotes" && share > allowed)
    report(
      source.place(["rights"]),
      wording`${percent(share)} of the words of ${idRef(id)} are quoted, and ${percent(allowed)} may be`,
      "quote less of it, or set `quotedShare` in story.yaml to what the rights allow",
      { code: "quoted-share" },
    );
}

/**
 * Every sentence of every body is cited, or listed as uncited with a reason; no cited sentence is listed as uncited; and no more is
 * cited than the rights allow.
 */
export const coverage: Rule = (story, report) => {
  if (!isComplete(story)) return;
  for (const article of story.articles.values()) {
    const articleCoverage = computeCoverage(story, article);
    checkSentences(article, articleCoverage, report);
    checkUncited(article, articleCoverage, report);
    checkQuotedShare(article, articleCoverage, story.file.value.quotedShare, report);
  }
};
