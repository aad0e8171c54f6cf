/** Runs all rules over one story. */
import { toDiagnostic, type Diagnostic } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";
import { RULES } from "./all.ts";
import { foldCase } from "./lib/fold-case.ts";
import type { EditorsNote, Report } from "./rule.ts";

const isSettled = ({ text, words = [] }: EditorsNote): boolean =>
  text !== undefined &&
  (words.length === 0 || words.some((word) => foldCase(text).includes(foldCase(word))));

/** A report that appends the problems of one rule to a list. */
export function makeReport(rule: string, problems: Diagnostic[]): Report {
  const report: Report = (place, message, remedy, detail) => {
    problems.push(toDiagnostic(rule, "error", place, { message, remedy, detail }));
  };
  report.question = (place, message, remedy, note, detail) => {
    if (isSettled(note)) return;
    const settling = { owner: note.owner, word: note.words?.[0] };
    problems.push(toDiagnostic(rule, "question", place, { message, remedy, detail }, settling));
  };
  return report;
}

/** The problems that the rules report for a story, unsorted. */
export function checkStory(story: Story): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const [name, check] of Object.entries(RULES)) check(story, makeReport(name, problems));
  return problems;
}
