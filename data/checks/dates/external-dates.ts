import { addDays } from "../../model/dates/calendar.ts";
import { boundedRange, parseEdtf } from "../../model/dates/edtf.ts";
import type { Reference } from "../../model/edition.ts";
import { findMonths } from "../lib/dates/find-dates.ts";
import { listStoryDates, type StoryDate } from "../lib/dates/story-dates.ts";
import type { Report, Rule } from "../rule.ts";
import { codeKey, codeValue, dateRef, wording } from "../../source/wording.ts";

/** Two publications of one publisher or one site are one source. */
const isIndependent = (a: Reference, b: Reference): boolean =>
  a.publisher !== b.publisher && new URL(a.url).hostname !== new URL(b.url).hostname;

const isSupported = (references: readonly Reference[]): boolean =>
  references.some(({ primary }) => primary) ||
  references.some((first, index) =>
    references.slice(index + 1).some((second) => isIndependent(first, second)),
  );

/** A day that only the references give is within what the reports allow, and not later than a reference. */
function checkDay({ date, source, path }: StoryDate, within: string, report: Report): void {
  const range = boundedRange(date.edtf);
  const allowed = boundedRange(within);
  if (!allowed)
    report(
      source.place([...path, "withinText"]),
      wording`${dateRef(within)} is an open interval`,
      "write the first and the last day that the reports allow",
    );
  else if (range && (range.earliest < allowed.earliest || range.latest > allowed.latest))
    report(
      source.place([...path, "edtf"]),
      wording`${dateRef(date.edtf)} is outside what the reports allow: ${dateRef(within)}`,
      wording`check whether the references are about this event; else correct ${codeKey("withinText")}`,
    );
  for (const [index, { published }] of date.references.entries())
    // The same moment can have two dates in two time zones.
    if (range && published < addDays(range.earliest, -1))
      report(
        source.place([...path, "references", index, "published"]),
        wording`published ${dateRef(published)}, before ${dateRef(date.edtf)}, the date it should establish`,
        "use a reference to this event",
      );
}

/** If the references give only the year, the month is in the reports, or that of every reference. */
function checkYear({ date, source, path, texts }: StoryDate, report: Report): void {
  const range = boundedRange(date.edtf);
  if (!range) return;
  const [year = "", month = ""] = range.earliest.split("-");
  const years = date.references.map(({ published }) => published.slice(0, 4));
  if (range.latest.slice(0, 4) !== year || years.some((other) => other !== year))
    report(
      source.place([...path, "edtf"]),
      wording`${dateRef(date.edtf)} is not within the year of the references`,
      "correct the year, or the references",
    );
  const value = parseEdtf(date.edtf);
  if (value?.kind === "date" && value.start?.month === null) return;
  const agrees =
    range.latest.slice(0, 7) === `${year}-${month}` &&
    (texts.some(({ text, language }) => findMonths(text, language, Number(month)).length > 0) ||
      date.references.every(({ published }) => published.startsWith(`${year}-${month}`)));
  if (!agrees)
    report(
      source.place([...path, "edtf"]),
      wording`the month of ${dateRef(date.edtf)} is neither in the passages nor that of the references`,
      "write the month that the reports name, or the year alone",
    );
}

/**
 * An external date has one primary or two independent references, and agrees with what the reports allow. References establish
 * when something happened, never what.
 */
export const externalDates: Rule = (story, report) => {
  for (const storyDate of listStoryDates(story)) {
    const { date, source, path } = storyDate;
    const { basis, references, withinText } = date;
    if (basis !== "external") {
      for (const key of ["withinText", "references"] as const)
        if (key === "references" ? references.length > 0 : withinText !== undefined)
          report(
            source.placeOfKey([...path, key]),
            wording`${codeKey(key)} is for dates with ${codeValue("external", "basis")}`,
            "remove it, or write that basis",
          );
      continue;
    }
    if (withinText === undefined)
      report(
        source.place([...path, "basis"]),
        wording`an external date without ${codeKey("withinText")}`,
        "add the date that the reports alone allow; null only if the references establish just the year",
        { code: "within-text-missing" },
      );
    if (!isSupported(references))
      report(
        source.place([...path, "basis"]),
        "an external date needs one primary or two independent references",
        wording`add ${codeKey("references", "references:")} of another publisher and site, or ${codeKey("primary", "primary: true")} to the origin itself`,
      );
    const isYearOnly = references.every(({ establishes }) => establishes === "year");
    if (withinText === null && !isYearOnly)
      report(
        source.place([...path, "withinText"]),
        wording`${codeKey("withinText", "withinText: null")} although a reference establishes the day`,
        "write what the reports alone allow",
      );
    if (typeof withinText === "string") checkDay(storyDate, withinText, report);
    if (withinText === null && isYearOnly) checkYear(storyDate, report);
  }
};
