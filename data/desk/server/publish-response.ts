/** The words of a publication or a withdrawal, by names instead of ids: why it was refused, and the proposed commit message. */
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { PublishResponse, StoryView } from "../shared/desk-api.ts";
import { textOf } from "../shared/values.ts";
import { listNamesById } from "./problems/names-by-id.ts";
import { wordProblem } from "./problems/word-problem.ts";

export const refuse = (refused: string[]): PublishResponse => ({
  refused,
  edition: null,
  message: "",
});

/** The problems in the words of the desk's forms. */
export function refuseProblems(view: StoryView, problems: readonly Diagnostic[]): PublishResponse {
  const names = listNamesById(view);
  return refuse(
    problems.map((problem) => {
      const { message, remedy } = wordProblem(problem, names);
      return `${message} → ${remedy}`;
    }),
  );
}

/** The story's title without its subtitle and what was done; below, the lines. */
export function formatCommit(
  { id, story }: StoryView,
  done: string,
  lines: readonly string[],
): string {
  const [title] = textOf(story.value["title"]).split(/:\s/u);
  return [`${title || id}: ${done}`, "", ...lines].join("\n");
}
