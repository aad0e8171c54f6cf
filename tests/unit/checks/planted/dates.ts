import { ACCUSATION, CLOCK, DRAFT, HERALD } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

const LAMPS = "developments/2019-03-07-lamps-unanswered.yaml";
const REASONING = "The report is of 6 March and names no other day.";

export const DATES: PlantedByRule = {
  dates: [
    [
      "an open end",
      [CLOCK, "edtf: 2019-03-06?", "edtf: 2019-03-06/.."],
      "developments/2019-03-06-clock-question.yaml:4:9  2019-03-06/.. has no end  → write the first and the last day that it can mean, such as 2023-07-01/2023-07-31",
    ],
    [
      "an inferred date without reasoning",
      [CLOCK, "  note: The report is of 6 March and names no other day.\n", ""],
      "developments/2019-03-06-clock-question.yaml:5:10  an inferred date without its reasoning  → add `note:` with what the date was worked out from",
    ],
    [
      "a date that is not the file's",
      [CLOCK, "edtf: 2019-03-06?", "edtf: 2019-03-07?"],
      "developments/2019-03-06-clock-question.yaml:4:9  the file is named 2019-03-06, the date begins 2019-03-07  → rename the file to begin with 2019-03-07; its id stays",
    ],
    [
      "an unknown day written as a span",
      [LAMPS, '"[2019-03-07..2019-03-14]"', "2019-03-07/2019-03-14"],
      'developments/2019-03-07-lamps-unanswered.yaml:4:9  question: 2019-03-07/2019-03-14 says that something lasted from the first day to the last  → write "[2019-03-07..2019-03-14]" for one unknown day among these; or say why it is right in `note:` of the date, naming “lasted”',
    ],
  ],
  "date-reasoning": [
    [
      "a reasoning with words that only another report has",
      [CLOCK, REASONING, "The report of 6 March 2019 has “Tuesday”."],
      "developments/2019-03-06-clock-question.yaml:6:9  the reasoning says that the report has “Tuesday”, which it does not have  → quote words that the report has, or give another reason",
    ],
    [
      "a reasoning with a report of another day",
      [CLOCK, REASONING, "The report of 7 March 2019 has “Wednesday”."],
      "developments/2019-03-06-clock-question.yaml:6:9  the reasoning names a report of 7 March 2019, but no cited report is of that date  → correct the date of the report in the reasoning",
    ],
  ],
  "stated-dates": [
    [
      "a day that the evidence does not have",
      [ACCUSATION, "edtf: 2019-03-05", "edtf: 2019-03-05/2019-03-07"],
      "developments/2019-03-05-sunday-accusation.yaml:5:10  2019-03-05/2019-03-07 is not stated: no passage of this development’s evidence has day 7 of March  → quote the words that give the date, or write `basis: inferred` with a `note:`",
    ],
    [
      "a month that the evidence does not have",
      [CLOCK, "edtf: 2019-03-06?\n  basis: inferred", "edtf: 2019-03-06\n  basis: stated"],
      "developments/2019-03-06-clock-question.yaml:5:10  2019-03-06 is not stated: no passage of this development’s evidence has March and day 6  → quote the words that give the date, or write `basis: inferred` with a `note:`",
    ],
    [
      "another part of the month",
      [DRAFT, "edtf: 2019-02-01~/2019-02-10~", "edtf: 2019-02-11~/2019-02-20~"],
      "developments/2019-02-01-draft-timetable.yaml:4:9  the file is named 2019-02-01, the date begins 2019-02-11  → rename the file to begin with 2019-02-11; its id stays",
      "developments/2019-02-01-draft-timetable.yaml:5:10  2019-02-11~/2019-02-20~ is not stated: no passage of this development’s evidence has “mid” or a similar word  → quote the words that give the date, or write `basis: inferred` with a `note:`",
    ],
    [
      "an article's date that it does not print",
      [HERALD, "edtf: 2019-03-06", "edtf: 2019-03-07"],
      "articles/herald-denial.yaml:9:10  2019-03-07 is not stated: no passage of herald-denial.txt has day 7 of March  → quote the words that give the date, or write `basis: inferred` with a `note:`",
    ],
  ],
  weekdays: [
    [
      "a year that the weekday refutes",
      [ACCUSATION, "edtf: 2019-03-05", "edtf: 2018-03-05"],
      "developments/2019-03-05-sunday-accusation.yaml:4:9  the file is named 2019-03-05, the date begins 2018-03-05  → rename the file to begin with 2018-03-05; its id stays",
      "developments/2019-03-05-sunday-accusation.yaml:13:12  “Tuesday, March 5” does not fit 2018: that day was a Monday  → correct the year of the development’s date; it fits 2013, 2019, 2024",
      'developments/2019-03-05-sunday-accusation.yaml:17:14  follows "draft-timetable", which is later: 2019-02-01 at the earliest, against 2018-03-05 at the latest  → reverse the relation, or correct a date',
      'claims/sunday-closing.yaml:9:16  question: "ada-silence-on-sundays" is of 2018-03-05, before the time that the claim is about  → remove the position unless the words are about the claim, too: readers see their year; or say why it is right in `note:` of the position',
    ],
  ],
};
