/** All rules over one story. */
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";
import { RULES } from "./all.ts";

/** What the rules find in a story, in no particular order. */
export function checkStory(story: Story): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const { name, check } of RULES)
    check(story, (place, message, remedy) => {
      problems.push({ ...place, rule: name, message, remedy });
    });
  return problems;
}
