import type { DeskProblem } from "../../shared/desk-api.ts";
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
