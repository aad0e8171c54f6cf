/** Runs all rules over one story. */
import type { Diagnostic, Level, Place } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";
import { RULES } from "./all.ts";
import { foldCase } from "./lib/fold-case.ts";
import type { Note, Report } from "./rule.ts";

const isSettled = ({ text, words = [] }: Note): boolean =>
  text !== undefined &&
  (words.length === 0 || words.some((word) => foldCase(text).includes(foldCase(word))));

/** A report that appends the problems of one rule to a list. */
export function makeReport(rule: string, problems: Diagnostic[]): Report {
  const add =
    (level: Level) =>
    (place: Place, message: string, remedy: string): void => {
      problems.push({ ...place, level, rule, message, remedy });
    };
  const question = add("question");
  return Object.assign(add("error"), {
    hint: add("hint"),
    question: (place: Place, message: string, remedy: string, note: Note): void => {
      if (isSettled(note)) return;
      const [word] = note.words ?? [];
      const naming = word === undefined ? "" : `, naming “${word}”`;
      question(
        place,
        message,
        `${remedy}; or say why it is right in \`note:\` of ${note.owner}${naming}`,
      );
    },
  });
}

/** The problems that the rules report for a story, unsorted. */
export function checkStory(story: Story): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const { name, check } of RULES) check(story, makeReport(name, problems));
  return problems;
}
