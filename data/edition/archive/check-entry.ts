/** Checks the text of a new entry of editions/index.yaml, before it is archived and shown to API users. */
import { checkStory } from "../../checks/run-checks.ts";
import type { EditionsFile } from "../../model/story-files.ts";
import { findDeception } from "../../source/text/deceptive-characters.ts";
import { startOf, toDiagnostic, type Diagnostic } from "../../source/diagnostic.ts";
import { wording } from "../../source/wording.ts";
import type { Story } from "../../source/story.ts";

/**
 * Problems of a publication's note or a withdrawal's reason.
 *
 * @param text the note or reason
 * @param entries the entries of the index including the new one
 */
export function checkEntry(story: Story, text: string, entries: EditionsFile): Diagnostic[] {
  const { file } = story.editions.source;
  const deception = findDeception(text);
  // The rule "editions" compares the index with the archive, which has no file of the new edition yet.
  const problems = checkStory({ ...story, editions: { ...story.editions, value: entries } }).filter(
    (problem) => problem.file === file && problem.rule !== "editions",
  );
  if (!deception) return problems;
  const { what, remedy } = deception;
  const message = wording`the words of the entry have ${what}`;
  return [...problems, toDiagnostic("text", "error", startOf(file), { message, remedy })];
}
