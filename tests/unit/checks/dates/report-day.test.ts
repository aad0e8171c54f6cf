/** Developments dated by their report whose passages state another day. */
import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { StoryCopy } from "../../../support/story/story-copy.ts";

const ARRIVAL = "developments/2019-03-14-arrival.yaml";
const SENTENCE = "Duchess Ada arrived at the bridge this morning.";

/** Problems of the arrival on 14 March 2019 if its report has this sentence. */
function check(sentence: string, { kind = "visit", note = "" } = {}): string[] {
  const copy = new StoryCopy();
  const raw = copy.read("articles/council-sitting.txt");
  const changed = raw.replace(SENTENCE, sentence);
  copy.write("articles/council-sitting.txt", changed);
  copy.plant("articles/council-sitting.yaml", hash("sha256", raw), hash("sha256", changed));
  copy.plant(ARRIVAL, `quote: ${SENTENCE}`, `quote: ${JSON.stringify(sentence)}`);
  copy.plant(ARRIVAL, "kind: visit", `kind: ${kind}`);
  if (note !== "")
    copy.plant(ARRIVAL, "basis: report-day", `basis: report-day\n  note: ${JSON.stringify(note)}`);
  return copy
    .problems()
    .filter(({ rule }) => rule === "report-day")
    .map(({ level, message }) => `${level}: ${message}`);
}

const toProblem = (level: "question" | "error", words: string) => [
  `${level}: 2019-03-14 is the day of the report, but its passage has “${words}”`,
];

test.each([
  ["Duchess Ada arrived at the bridge on 24 February.", toProblem("question", "24 February")],
  ["The council voted on March 12 to let Duchess Ada pass.", toProblem("question", "March 12")],
  ["The council voted on 24 December to let her pass.", toProblem("question", "24 December")],
  ["The council renewed the treaty of 24 April 2018.", toProblem("question", "24 April")],
  ["On 24 February, Duchess Ada arrived at the bridge.", toProblem("question", "24 February")],
  ["On 24 February 2019, Duchess Ada arrived at the bridge.", toProblem("error", "24 February")],
  ["On 24 February 2019 it rained. Ada arrived.", toProblem("question", "24 February")],
  ["On Tuesday, February 26, 2019, Duchess Ada arrived.", toProblem("error", "February 26")],
])("reports for an event with “%s” %j", (sentence, problems) => {
  expect(check(sentence)).toEqual(problems);
});

test.each([
  "Duchess Ada arrived at the bridge.",
  "Duchess Ada arrived at the bridge on 14 March.",
  "Duchess Ada arrived this morning, after the talks of 24 February.",
  "Duchess Ada will leave the bridge on 20 March.",
  "The council said that Duchess Ada had arrived on 24 February.",
  "“We closed it on 24 February,” the council said.",
  "The council mourned the dead of the February 24 flood.",
  "About 4.5 per cent of the 12 boats may march past.",
])("reports nothing for “%s”", (sentence) => {
  expect(check(sentence)).toEqual([]);
});

test.each([
  ["Duchess Ada said on 12 March that she would come.", toProblem("question", "12 March")],
  ["We closed the bridge on 24 February.", []],
])("reports for a statement with “%s” %j", (sentence, problems) => {
  expect(check(sentence, { kind: "statement" })).toEqual(problems);
});

test("accepts a note that names the day, and no other note", () => {
  const sentence = "The council renewed the treaty of 24 April 2018.";
  expect(check(sentence, { note: "The treaty is of 24 April; the renewal is new." })).toEqual([]);
  expect(check(sentence, { note: "The renewal is new." })).toHaveLength(1);
});

test.each([
  ["2019-03-15", []],
  ["2019-03-16", ["2019-03-16 is after 2019-03-14, when the last of its reports was published"]],
])(
  "allows one day after the last report, for time zones: a development of %s has the problems %j",
  (day, messages) => {
    const copy = StoryCopy.with([
      ARRIVAL,
      "edtf: 2019-03-14\n  basis: report-day",
      `edtf: ${day}\n  basis: inferred`,
    ]);
    expect(copy.messages("report-day")).toEqual(messages);
  },
);
