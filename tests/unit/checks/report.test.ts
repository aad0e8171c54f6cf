import { expect, test } from "vitest";
import type { EditorsNote } from "../../../data/checks/rule.ts";
import { makeReport } from "../../../data/checks/run-checks.ts";
import {
  countDiagnostics,
  formatDiagnostic,
  listDiagnostics,
} from "../../../data/source/diagnostic.ts";
import type { Diagnostic } from "../../../data/source/diagnostic.ts";

const PLACE = { file: "a.yaml", line: 2, column: 3 };

function reportQuestion(note: Omit<EditorsNote, "owner">): string[] {
  const problems: Diagnostic[] = [];
  makeReport("numbers", problems).question(PLACE, "“fifteen” is in no passage", "correct it", {
    owner: "development",
    ...note,
  });
  return problems.map(formatDiagnostic);
}

test("says in a question which note would settle it", () => {
  expect(reportQuestion({ text: undefined, words: ["fifteen"] })).toEqual([
    "a.yaml:2:3  question: “fifteen” is in no passage  → correct it; or say why it is right in `note:` of the development, naming “fifteen”",
  ]);
});

test.each([
  ["a note that names the words", "Five and ten are Fifteen.", ["fifteen"], 0],
  ["a note about something else", "The day is in the second report.", ["fifteen"], 1],
  ["any note for a question without words", "The report is by her press office.", [], 0],
  ["no note", undefined, [], 1],
])("decides by %s whether a question stays open", (_name, text, words, open) => {
  expect(reportQuestion({ text, words })).toHaveLength(open);
});

const problem = (
  level: Diagnostic["level"],
  file: string,
  line: number,
  rule = "a",
): Diagnostic => ({
  file,
  line,
  column: 1,
  level,
  rule,
  message: "wrong",
  remedy: "correct it",
});

test("lists errors before questions, and a file's drafts in one line with their number", () => {
  const problems = [
    problem("question", "a.yaml", 4, "draft"),
    problem("question", "a.yaml", 9, "draft"),
    problem("question", "b.yaml", 1),
    problem("error", "c.yaml", 7),
  ];
  expect(listDiagnostics(problems)).toEqual([
    "c.yaml:7:1  wrong  → correct it",
    "b.yaml:1:1  question: wrong  → correct it",
    "a.yaml:4:1  question: 2 unconfirmed drafts (line 4, 9)  → correct it",
  ]);
  expect(countDiagnostics(problems)).toBe("1 error, 3 questions");
});
