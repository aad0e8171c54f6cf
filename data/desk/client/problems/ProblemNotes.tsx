import type { DeskProblem } from "../../shared/desk-api.ts";
import type { YamlPath } from "../../shared/requests.ts";
import { FixButton } from "./FixButton.tsx";

/** Problems at the value that they are about, each with its remedy. */
export function ProblemNotes({ problems }: { problems: readonly DeskProblem[] | undefined }) {
  return (
    <>
      {problems?.map((problem) => (
        <div
          key={`${problem.line}:${problem.column}${problem.message}`}
          class={`note ${problem.level}`}
        >
          <strong>{problem.rule === "draft" ? "draft" : problem.level}:</strong> {problem.message}{" "}
          <span class="remedy">→ {problem.remedy}</span>
          <FixButton problem={problem} />
        </div>
      ))}
    </>
  );
}

/** Problems of a file at a path or below it. */
export const problemsAt = (
  problems: readonly DeskProblem[],
  file: string,
  path: YamlPath,
): DeskProblem[] =>
  problems.filter(
    (problem) =>
      problem.file === file &&
      problem.path !== null &&
      path.length <= problem.path.length &&
      path.every((key, index) => String(problem.path?.[index]) === String(key)),
  );
