import { edtfRange, listEnds, parseEdtf, type EdtfValue } from "../../model/dates/edtf.ts";
import { listStoryDates } from "../lib/dates/story-dates.ts";
import { addDays, dayIn } from "../../model/dates/calendar.ts";
import type { Rule } from "../rule.ts";
import { codeKey, dateRef, quoted, wording } from "../../source/wording.ts";

/** Whether both ends are days without a qualifier: early, mid and late in a month are intervals of qualified days. */
const isDays = (value: EdtfValue): boolean =>
  listEnds(value).filter(({ day, qualifier }) => day !== null && qualifier === "").length === 2;

/** A date has a first and a last possible day and is not in the future, an inferred one has a note, and the file is named after it. */
export const dates: Rule = (story, report) => {
  // In some time zone it is already tomorrow.
  const tomorrow = addDays(dayIn(story.file.value.timeZone), 1);
  for (const { date, source, path } of listStoryDates(story)) {
    const value = parseEdtf(date.edtf);
    if (!value) continue;
    const { earliest, latest } = edtfRange(value);
    const unknownDay = `[${earliest ?? ""}..${latest ?? ""}]`;
    if (earliest === null || latest === null)
      report(
        source.place([...path, "edtf"]),
        wording`${dateRef(date.edtf)} has no ${earliest === null ? "beginning" : "end"}`,
        wording`write the first and the last day that it can mean, such as ${dateRef("2023-07-01/2023-07-31")}`,
      );
    if (earliest !== null && earliest > tomorrow)
      report(
        source.place([...path, "edtf"]),
        wording`${dateRef(date.edtf)} is in the future`,
        "give the day on which it was announced, or wait until it has happened",
      );
    if (value.kind === "interval" && date.basis === "inferred" && isDays(value))
      report.question(
        source.place([...path, "edtf"]),
        wording`${dateRef(date.edtf)} says that something lasted from the first day to the last`,
        wording`write ${quoted(dateRef(unknownDay))} for one unknown day among these`,
        { text: date.note, owner: "date", words: ["lasted"] },
        { code: "unknown-day", edtf: unknownDay },
      );
    if (date.basis === "inferred" && date.note === undefined)
      report(
        source.place([...path, "basis"]),
        "an inferred date without its reasoning",
        wording`add ${codeKey("note", "note:")} with what the date was worked out from`,
      );
  }
  for (const { fileDate, value, source } of story.developments.values()) {
    const start = /^\[?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(value.date.edtf)?.[1];
    if (start !== undefined && start !== fileDate)
      report(
        source.place(["date", "edtf"]),
        `the file is named ${fileDate}, the date begins ${start}`,
        `rename the file to begin with ${start}; its id stays`,
        { code: "file-date", start },
      );
  }
};
