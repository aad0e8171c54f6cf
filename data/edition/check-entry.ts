/** Checks the words of a new entry of editions/index.yaml, before they are archived and shown to API users. */
import { checkStory } from "../checks/run-checks.ts";
import type { EditionsFile } from "../model/story-files.ts";
import { findDeception } from "../source/deceptive-characters.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";

/** Rules about prose; the others compare the index with the archive, which has no file of the new edition yet. */
const PROSE_RULES = new Set(["loaded-words", "quoted-words", "typography"]);

/** Problems of the words (a publication's note, a withdrawal's reason) that the entries of the index would have. */
export function checkEntry(story: Story, words: string, value: EditionsFile): Diagnostic[] {
  const { file } = story.editions.source;
  const deception = findDeception(words);
  const problems = checkStory({ ...story, editions: { ...story.editions, value } }).filter(
    (problem) => problem.file === file && PROSE_RULES.has(problem.rule),
  );
  if (!deception) return problems;
  const { what, remedy } = deception;
  const message = `the words of the entry have ${what}`;
  return [...problems, { file, line: 1, column: 1, level: "error", rule: "text", message, remedy }];
}
