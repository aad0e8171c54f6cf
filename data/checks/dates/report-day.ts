import { findEarlierDay, statesDay } from "../lib/dates/earlier-days.ts";
import { boundedRange, parseEdtf } from "../../model/edtf.ts";
import type { DateFile, DevelopmentFile } from "../../model/story-files.ts";
import type { Story } from "../../source/story.ts";
import type { Path, YamlSource } from "../../source/yaml-source.ts";
import type { Report, Rule } from "../rule.ts";

/** Whether a date is one certain day. */
function isDay({ edtf }: DateFile): boolean {
  const value = parseEdtf(edtf);
  return (
    value?.kind === "date" &&
    typeof value.start !== "string" &&
    value.start.day !== null &&
    value.start.qualifier === ""
  );
}

const articlesOf = (items: readonly { article: string }[]): string[] => [
  ...new Set(items.map(({ article }) => article)),
];

const ONE_DAY = 86_400_000;

/** The first possible day is at most one day after the last of its reports: one day for the difference of time zones. */
function checkOrder(
  { date, evidence, statements }: DevelopmentFile,
  source: YamlSource,
  articles: Story["articles"],
  report: Report,
): void {
  const cited = articlesOf([...evidence, ...statements.flatMap(({ quotes }) => quotes)]);
  const published = cited.map((id) => boundedRange(articles.get(id)?.value.published.edtf ?? ""));
  const range = boundedRange(date.edtf);
  if (!range || published.includes(null)) return;
  const latest =
    published
      .map((day) => day?.latest ?? "")
      .toSorted()
      .at(-1) ?? "";
  if (Date.parse(range.earliest) > Date.parse(latest) + ONE_DAY)
    report(
      source.place(["date", "edtf"]),
      `${date.edtf} is after ${latest}, when the last of its reports was published`,
      "correct the date, or when the reports were published",
    );
}

/** An event whose own passages state an earlier day is not of the day of its report. */
function checkPassages(
  { date, kind, evidence, statements }: DevelopmentFile,
  source: YamlSource,
  articles: Story["articles"],
  report: Report,
): void {
  if (date.basis !== "report-day" || !isDay(date)) return;
  const said = kind === "statement" || kind === "comment";
  // Other quotes are words of the speaker throughout.
  const paraphrases = statements
    .flatMap(({ quotes }) => quotes)
    .filter(({ form }) => form === "paraphrase");
  const passages = [...evidence, ...paraphrases].map(({ article, quote }) => ({
    text: quote,
    language: articles.get(article)?.value.language ?? "en",
    said,
  }));
  if (passages.some((passage) => statesDay(passage, date.edtf))) return;
  for (const [index, passage] of passages.entries()) {
    const earlier = findEarlierDay(passage, date.edtf);
    if (!earlier) continue;
    const place = source.place(["date", "edtf"]);
    const message = `${date.edtf} is the day of the report, but its passage has “${earlier.text}”`;
    const remedy = `write ${earlier.day} with \`basis: stated\` if that is the day of this development`;
    if (earlier.isCertain && index < evidence.length) report(place, message, remedy);
    else
      report.question(place, message, remedy, {
        text: date.note,
        of: "the date",
        words: [earlier.text],
      });
    return;
  }
}

/**
 * `report-day` is the day on which a cited report was published, which the report itself states; and nothing is
 * dated after all of its reports, or on the day of a report that states an earlier one.
 */
export const reportDay: Rule = {
  name: "report-day",
  check({ articles, developments }, report) {
    for (const { value, source } of articles.values())
      if (value.published.basis === "report-day")
        report(
          source.place(["published", "basis"]),
          "the day of a report cannot rest on itself",
          "write `stated` or `inferred`",
        );
    for (const { value, source } of developments.values()) {
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
            `no cited report states that it was published on ${date.edtf}`,
            "write that day, or `basis: inferred` with a note",
          );
      };
      checkOrder(value, source, articles, report);
      checkPassages(value, source, articles, report);
      const quotes = value.statements.flatMap((statement) => statement.quotes);
      check(value.date, ["date"], articlesOf([...value.evidence, ...quotes]));
      for (const [index, statement] of value.statements.entries())
        check(statement.date, ["statements", index, "date"], articlesOf(statement.quotes));
    }
  },
};
