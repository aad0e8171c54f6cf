import type { DeskProblem } from "../shared/desk-api.ts";
import type { DeskStore } from "./desk-store.ts";
import { FixButton } from "./ProblemNotes.tsx";

/** Rows that are rendered at once; a story in the making has hundreds of problems. */
const SHOWN = 60;

/** Opens the file that a problem is about. */
function open(desk: DeskStore, { file }: DeskProblem): void {
  const { view } = desk.state;
  const [folder = "", name = ""] = file.split("/");
  if (folder === "articles")
    return desk.set({ pane: "write", article: name.replace(/\.(?:txt|yaml)$/, "") });
  if (folder === "developments")
    return desk.set({
      pane: "write",
      development: view?.developments.find((item) => item.file === file)?.id ?? null,
    });
  desk.set({ pane: folder === "claims" ? "claims" : file === "actors.yaml" ? "actors" : "story" });
}

/** Problems by level: errors, questions with drafts among them, hints; each leads to what it is about. */
export function ProblemList({
  desk,
  problems,
}: {
  desk: DeskStore;
  problems: readonly DeskProblem[];
}) {
  const counts = [...Map.groupBy(problems, ({ file }) => file)];
  return (
    <>
      <p class="hint">
        {counts
          .slice(0, 12)
          .map(([file, group]) => `${file}: ${group.length}`)
          .join(" · ")}
      </p>
      <ul class="problems">
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index} class={`note ${problem.level}`}>
            <button type="button" class="link" onClick={() => open(desk, problem)}>
              {problem.file}:{problem.line}
            </button>{" "}
            {problem.message} <span class="remedy">→ {problem.remedy}</span>{" "}
            <FixButton desk={desk} problem={problem} />
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="hint">… and {problems.length - SHOWN} more</p>}
    </>
  );
}
