/** Boundaries of the rules about dates: the last value that is accepted, and the first that is not. */
import { expect, onTestFinished, test, vi } from "vitest";
import { StoryCopy } from "../../../support/story/story-copy.ts";
import { ACCUSATION, CLOCK, DENIAL } from "../planted/planted.ts";

const ARRIVAL = "developments/2019-03-14-arrival.yaml";
const EVENINGS = "developments/2019-03-14-sunday-evenings.yaml";
const EVIDENCE =
  "Elm's librarian Otto Linden denied on Wednesday, 6 March, that Sunday hours would be cut.";

test.each([
  ["tomorrow, which it is already in some time zone", "2026-03-03", 0],
  ["the day after tomorrow", "2026-03-04", 1],
])("counts the problems of a development of %s", (_name, day, count) => {
  // In the story's time zone it is 2 March.
  vi.useFakeTimers({ now: new Date("2026-03-01T23:30:00Z"), toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const copy = StoryCopy.with([ARRIVAL, "edtf: 2019-03-14", `edtf: ${day}`]);
  const future = copy.messages("dates").filter((message) => message.includes("future"));
  expect(future).toHaveLength(count);
});

test.each([
  ["the only passage has the date inside the reported words", "", 1],
  [
    "another passage has it for the statement",
    `  - article: herald-denial\n    quote: "${EVIDENCE}"\n`,
    0,
  ],
])("counts the questions about a stated date if %s", (_name, evidence, count) => {
  const reported = "Otto Linden said that Sunday hours would be cut on 6 March.";
  const copy = new StoryCopy();
  copy.append("articles/herald-denial.txt", `\n\n${reported}\n`);
  copy.plant(DENIAL, `quote: ${EVIDENCE}\n`, `quote: ${reported}\n${evidence}`);
  expect(copy.messages("stated-dates")).toHaveLength(count);
});

test.each(["2019-03-13", "2019-03-15"])("reports a point of another day, %s", (day) => {
  const copy = StoryCopy.with([EVENINGS, "edtf: 2019-03-14", `edtf: ${day}`]);
  expect(copy.messages("occasions")).toEqual([
    `"sunday-evenings" is dated ${day}, when the other points of "council-sitting" cannot have been made`,
  ]);
});

test.each([
  ["Saturday", []],
  ["Tuesday", ["“Tuesday, February 29” does not fit 2020: that day was a Saturday"]],
])("reckons the weekday of 29 February in the nearest leap year: %s", (weekday, messages) => {
  const copy = StoryCopy.with([ACCUSATION, "Tuesday, March 5", `${weekday}, February 29`]);
  expect(copy.messages("weekdays")).toEqual(messages);
});

test.each([
  ["The report of 6 March 2019 has “Wednesday”.", 0],
  ["The report has “Wednesday” and “6 March”; so it was then.", 0],
  ["The report has “Wednesday” and “noon”.", 1],
  ["The report of the agency has “Wednesday”.", 0],
])("compares what a reasoning quotes with the report: %s", (note, count) => {
  const copy = StoryCopy.with([CLOCK, "The report is of 6 March and names no other day.", note]);
  expect(copy.messages("date-reasoning")).toHaveLength(count);
});
