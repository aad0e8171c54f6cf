import { findMissingParts } from "../lib/dates/missing-parts.ts";
import { listStoryDates } from "../lib/dates/story-dates.ts";
import { hasWords } from "../lib/find-words.ts";
import { listQuotedWords } from "../lib/quoted-text.ts";
import type { StoryArticle } from "../../source/story.ts";
import type { Rule } from "../rule.ts";

/** "The report of 6 May 2019 has “Saturday” and “noon”": what a reasoning quotes from a report, of a date or of any. */
const QUOTING =
  /\bthe report(?: of (?<of>[^“”.;,]+))? has (?<words>“[^”]*”(?:(?:, | and |, and )“[^”]*”)*)/giu;

const hasQuoted = ({ text }: StoryArticle, words: string): boolean =>
  hasWords(text.raw.text.replaceAll(/\s+/gu, " "), words);

/** What the reasoning of a date quotes from a report is in the report that it names, and not only in another of the story. */
export const dateReasoning: Rule = (story, report) => {
  for (const { date, source, path, articles } of listStoryDates(story)) {
    const cited = articles.flatMap((id) => story.articles.get(id) ?? []);
    // An article whose file is invalid is not loaded, and is reported.
    if (cited.length < articles.length) continue;
    for (const { groups = {} } of (date.note ?? "").matchAll(QUOTING)) {
      const { of = "", words = "" } = groups;
      const named = cited.filter(
        ({ value }) => findMissingParts(value.published.edtf, of, "en").length === 0,
      );
      const place = source.place([...path, "note"]);
      const isDated = /\d{4}/u.test(of);
      if (isDated && named.length === 0)
        report(
          place,
          `the reasoning names a report of ${of}, but no cited report is of that date`,
          "correct the date of the report in the reasoning",
        );
      else
        for (const quoted of listQuotedWords(words, "en"))
          if (!(isDated ? named : cited).some((article) => hasQuoted(article, quoted)))
            report(
              place,
              `the reasoning says that the report has “${quoted}”, which it does not have`,
              "quote words that the report has, or give another reason",
            );
    }
  }
};
