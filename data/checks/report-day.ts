import { parseEdtf } from "../model/edtf.ts";
import type { DateFile } from "../model/story-files.ts";
import type { Path } from "../source/yaml-source.ts";
import type { Rule } from "./rule.ts";

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

/** `report-day` is the day on which a cited report was published, which the report itself states. */
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
      const quotes = value.statements.flatMap((statement) => statement.quotes);
      check(value.date, ["date"], articlesOf([...value.evidence, ...quotes]));
      for (const [index, statement] of value.statements.entries())
        check(statement.date, ["statements", index, "date"], articlesOf(statement.quotes));
    }
  },
};
