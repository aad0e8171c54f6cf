/** A development of the day of its report, whose own words state another day. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Desk } from "../stories.ts";

const ARRIVAL = "developments/2019-03-14-arrival.yaml";
const SENTENCE = "Duchess Ada arrived at the bridge this morning.";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What the rule says of the arrival on 14 March 2019, if the report has `sentence` of it. */
function check(sentence: string, { kind = "visit", note = "" } = {}): string[] {
  const desk = new Desk();
  const raw = desk.read("articles/council-sitting.txt");
  const changed = raw.replace(SENTENCE, sentence);
  desk.write("articles/council-sitting.txt", changed);
  desk.plant("articles/council-sitting.yaml", hash(raw), hash(changed));
  desk.plant(ARRIVAL, `quote: ${SENTENCE}`, `quote: ${JSON.stringify(sentence)}`);
  desk.plant(ARRIVAL, "kind: visit", `kind: ${kind}`);
  if (note !== "")
    desk.plant(ARRIVAL, "basis: report-day", `basis: report-day\n  note: ${JSON.stringify(note)}`);
  return desk
    .problems()
    .filter(({ rule }) => rule === "report-day")
    .map(({ level, message }) => `${level}: ${message}`);
}

const of = (level: "question" | "error", words: string) => [
  `${level}: 2019-03-14 is the day of the report, but its passage has “${words}”`,
];

test.each([
  ["Duchess Ada arrived at the bridge on 24 February.", of("question", "24 February")],
  ["The council voted on March 12 to let Duchess Ada pass.", of("question", "March 12")],
  ["The council voted on 24 December to let her pass.", of("question", "24 December")],
  ["The council renewed the treaty of 24 April 2018.", of("question", "24 April")],
  ["On 24 February, Duchess Ada arrived at the bridge.", of("question", "24 February")],
  ["On 24 February 2019, Duchess Ada arrived at the bridge.", of("error", "24 February")],
  ["On Tuesday, February 26, 2019, Duchess Ada arrived.", of("error", "February 26")],
])("of an event, “%s” is reported as %j", (sentence, problems) => {
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
])("nothing is said of “%s”", (sentence) => {
  expect(check(sentence)).toEqual([]);
});

test.each([
  ["Duchess Ada said on 12 March that she would come.", of("question", "12 March")],
  ["We closed the bridge on 24 February.", []],
])("of a statement, “%s” is reported as %j", (sentence, problems) => {
  expect(check(sentence, { kind: "statement" })).toEqual(problems);
});

test("a note that names the day settles the question, and no other note does", () => {
  const sentence = "The council renewed the treaty of 24 April 2018.";
  expect(check(sentence, { note: "The treaty is of 24 April; the renewal is new." })).toEqual([]);
  expect(check(sentence, { note: "The renewal is new." })).toHaveLength(1);
});
