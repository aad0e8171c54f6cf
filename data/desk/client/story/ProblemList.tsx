import { useState } from "preact/hooks";
import type { DeskProblem } from "../../shared/desk-api.ts";
import type { DeskStore } from "../desk-store.ts";
import { FixButton } from "./ProblemNotes.tsx";
import { textOf } from "../../shared/values.ts";

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

const FILES: Record<string, string> = {
  "story.yaml": "Story",
  "actors.yaml": "Actors",
  "corrections.yaml": "Corrections",
};

/** What a file is about, as the desk calls it. */
function nameOf({ view }: DeskStore["state"], file: string): string {
  const yaml = file.replace(/\.txt$/, ".yaml");
  const found = [
    ...(view?.articles ?? []),
    ...(view?.developments ?? []),
    ...(view?.claims ?? []),
  ].find((item) => item.file === yaml);
  const { title, headline, text } = found?.value ?? {};
  return FILES[file] ?? ([title, headline, text].map(textOf).find((words) => words !== "") || file);
}

/** Problems by level: errors, questions with drafts among them, hints; each leads to what it is about. */
export function ProblemList({
  desk,
  problems,
}: {
  desk: DeskStore;
  problems: readonly DeskProblem[];
}) {
  const [shown, setShown] = useState(SHOWN);
  const counts = [...Map.groupBy(problems, ({ file }) => file)];
  return (
    <>
      <p class="hint">
        {counts
          .slice(0, 12)
          .map(([file, group]) => `${nameOf(desk.state, file)}: ${group.length}`)
          .join(" · ")}
      </p>
      <ul>
        {problems.slice(0, shown).map((problem) => (
          <li
            key={`${problem.file}:${problem.line}:${problem.column}${problem.message}`}
            class={`note ${problem.level}`}
          >
            <button
              type="button"
              class="link"
              title={`${problem.file}:${problem.line}`}
              onClick={() => open(desk, problem)}
            >
              {nameOf(desk.state, problem.file)}
            </button>{" "}
            {problem.message} <span class="remedy">→ {problem.remedy}</span>{" "}
            <FixButton desk={desk} problem={problem} />
          </li>
        ))}
      </ul>
      {shown < problems.length && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          Show more of the {problems.length - shown} others
        </button>
      )}
    </>
  );
}
