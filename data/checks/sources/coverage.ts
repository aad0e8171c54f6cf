import { computeCoverage, passagesByArticle, share } from "../lib/sentence-coverage.ts";
import type { Range } from "../lib/sentence-coverage.ts";
import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import type { Rule } from "../rule.ts";
import { isReadable } from "../../source/story.ts";
import { matchLine } from "../../drafting/line-patterns.ts";
import { placeInRaw } from "../lib/place-in-raw.ts";

/** What to do about a sentence that nothing uses; a line that reads like a page's furniture is no article text at all. */
function remedyFor(id: string, line: number, words: string): string {
  const furniture = matchLine(words.trim());
  return furniture
    ? `mark it as boilerplate in ${id}.yaml, since it looks like ${furniture.why}: - { kind: ${furniture.kind}, lines: [${line}, ${line}] }`
    : `quote it in a development, or add it to \`uncited\` in ${id}.yaml with its reason`;
}

/** Every sentence of every body is cited, or listed as uncited with a reason; an entry for a cited sentence is an error. */
export const coverage: Rule = {
  name: "coverage",
  check(story, report) {
    if (!isReadable(story)) return;
    const passages = passagesByArticle(story);
    for (const article of story.articles.values()) {
      const { id, source, text, value } = article;
      const { sentences, uncited, cited } = computeCoverage(article, passages.get(id) ?? []);
      const body = text.body.text;
      // While a quote is not found, the sentence that it was meant to cite only seems forgotten.
      const placed = (passages.get(id) ?? []).every(({ location }) => location?.found);
      for (const { use, start, text: words } of sentences)
        if (use === "neither" && placed)
          report(
            placeInRaw(article, start),
            `neither evidence nor listed as uncited: “${words}”`,
            remedyFor(id, placeInRaw(article, start).line, words),
          );
      for (const [index, { ranges }] of uncited.entries()) {
        const { sentence: words = "", lines } = value.uncited[index]!;
        const place = source.place(["uncited", index, lines ? "lines" : "sentence"]);
        const isIn = (sentence: Range): boolean =>
          ranges.some(({ start, end }) => start <= sentence.start && end >= sentence.end);
        if (lines) {
          if (ranges.length === 0)
            report(
              place,
              `there are no lines ${lines.join("–")} in ${id}.txt`,
              "write the first and the last line, as they are numbered in the text",
            );
          else if (!sentences.some((sentence) => sentence.use !== "cited" && isIn(sentence)))
            report(
              place,
              `lines ${lines.join("–")} have no whole sentence that nothing cites`,
              "remove the entry, or correct its lines",
            );
        } else if (ranges.length === 0)
          report(
            place,
            `not in the body of ${id}: “${words}”`,
            explainInvisibleDifference(body, words) ??
              "copy the sentence exactly, or remove the entry",
          );
        else if (ranges.every((range) => cited.some((other) => share(body, range, other))))
          report(
            place,
            "this sentence is in evidence",
            "remove it from `uncited`: the exception is no longer needed",
          );
        else if (!sentences.some(isIn)) {
          const [range] = ranges;
          const whole = sentences.find((sentence) => range && share(body, sentence, range));
          report(place, "this is a part of a sentence", `write it whole: “${whole?.text ?? ""}”`);
        }
      }
    }
  },
};
