import { addDays } from "../../model/dates/calendar.ts";
import { findEarlierDay, statesDay } from "../lib/dates/earlier-days.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import type { DateFile } from "../../model/story-files.ts";
import type { Story, StoryDevelopment } from "../../source/story.ts";
import type { Path } from "../../source/yaml/yaml-source.ts";
import { isUtterance, articleLanguage } from "../lib/dates/story-dates.ts";
import type { Report, Rule } from "../rule.ts";
import { codeValue, dateRef, wording } from "../../source/wording.ts";

/** Whether a date is one certain day. */
const isDay = ({ edtf }: DateFile): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

const articlesOf = (items: readonly { article: string }[]): string[] => [
  ...new Set(items.map(({ article }) => article)),
];

/** A development is not later than all of its reports, give or take a day for time zones. */
function checkOrder(
  { value, source }: StoryDevelopment,
  { articles }: Story,
  report: Report,
): void {
  const { date, evidence, statements } = value;
  const cited = articlesOf([...evidence, ...statements.flatMap(({ quotes }) => quotes)]);
  const published = cited.map((id) => boundedRange(articles.get(id)?.value.published.edtf ?? ""));
  const range = boundedRange(date.edtf);
  if (!range || published.includes(null)) return;
  const latest = published
    .flatMap((day) => day?.latest ?? [])
    .toSorted()
    .at(-1);
  if (latest !== undefined && range.earliest > addDays(latest, 1))
    report(
      source.place(["date", "edtf"]),
      wording`${dateRef(date.edtf)} is after ${dateRef(latest)}, when the last of its reports was published`,
      "correct the date, or when the reports were published",
    );
}

/** A development is not of the day of its report if its passages state an earlier day. */
function checkPassages({ value, source }: StoryDevelopment, story: Story, report: Report): void {
  const { date, evidence, statements } = value;
  if (date.basis !== "report-day" || !isDay(date)) return;
  // Quotes of other forms are entirely the speaker's words.
  const paraphrases = statements
    .flatMap(({ quotes }) => quotes)
    .filter(({ form }) => form === "paraphrase");
  const passages = [...evidence, ...paraphrases].map(({ article, quote }) => ({
    text: quote,
    language: articleLanguage(story, article),
    isUtterance: isUtterance(value),
  }));
  if (passages.some((passage) => statesDay(passage, date.edtf))) return;
  for (const [index, passage] of passages.entries()) {
    const earlier = findEarlierDay(passage, date.edtf);
    if (!earlier) continue;
    const place = source.place(["date", "edtf"]);
    const message = wording`${dateRef(date.edtf)} is the day of the report, but its passage has “${earlier.text}”`;
    const remedy = wording`write ${dateRef(earlier.day)} with ${codeValue("stated", "basis")} if that is the day of this development`;
    if (earlier.isCertain && index < evidence.length) report(place, message, remedy);
    else
      report.question(place, message, remedy, {
        text: date.note,
        owner: "date",
        words: [earlier.text],
      });
    return;
  }
}

/**
 * `report-day` is the day on which a cited report states that it was published. No development is later than all of its reports,
 * or of the day of a report that states an earlier day for it.
 */
export const reportDay: Rule = (story, report) => {
  const { articles, developments } = story;
  for (const { value, source } of articles.values())
    if (value.published.basis === "report-day")
      report(
        source.place(["published", "basis"]),
        "the day of a report cannot rest on itself",
        wording`write ${codeValue("stated")} or ${codeValue("inferred")}`,
      );
  for (const development of developments.values()) {
    const { value, source } = development;
    const check = (date: DateFile | undefined, path: Path, cited: readonly string[]): void => {
      if (date?.basis !== "report-day") return;
      const published = cited.flatMap((id) => articles.get(id)?.value.published ?? []);
      if (published.length < cited.length) return;
      const isPublished = published.some(
        (day) => day.edtf === date.edtf && day.basis === "stated" && isDay(day),
      );
      if (!isPublished)
        report(
          source.place([...path, "basis"]),
          wording`no cited report states that it was published on ${dateRef(date.edtf)}`,
          "write that day, or `basis: inferred` with a note",
          { code: "date-unstated" },
        );
    };
    checkOrder(development, story, report);
    checkPassages(development, story, report);
    const quotes = value.statements.flatMap((statement) => statement.quotes);
    check(value.date, ["date"], articlesOf([...value.evidence, ...quotes]));
    for (const [index, statement] of value.statements.entries())
      check(statement.date, ["statements", index, "date"], articlesOf(statement.quotes));
  }
};
