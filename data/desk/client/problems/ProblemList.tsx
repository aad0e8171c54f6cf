import { useState } from "preact/hooks";
import type { DeskProblem, StoryView } from "../../shared/desk-api.ts";
import { truncate } from "../../shared/truncate.ts";
import { useStory } from "../desk-context.ts";
import type { Pane } from "../desk-state.ts";
import type { DeskStore } from "../desk-store.ts";
import { fileName } from "../../shared/item-names.ts";
import { Button } from "../fields/Button.tsx";
import { FixButton } from "./FixButton.tsx";

/** Rows that are rendered at once; a story in the making has hundreds of problems. */
const PAGE_SIZE = 60;

/** Opens what a problem is about: a development, a claim, or the words of an article. */
function open(desk: DeskStore, { developments }: StoryView, { file, offset }: DeskProblem): void {
  const [folder = "", name = ""] = file.split("/");
  if (folder === "articles")
    return desk.set({
      pane: "write",
      article: name.replace(/\.(?:txt|yaml)$/, ""),
      goTo: offset,
    });
  if (folder === "developments")
    return desk.set({
      pane: "write",
      development: developments.find((item) => item.file === file)?.id ?? null,
    });
  desk.set({ pane: folder === "claims" ? "claims" : (PANES[file] ?? "story") });
}

const PANES: Readonly<Record<string, Pane>> = {
  "actors.yaml": "actors",
  "corrections.yaml": "publish",
};

/** Problems by level: errors, questions with drafts among them, hints; each leads to what it is about. */
export function ProblemList() {
  const { desk, view } = useStory();
  const { problems } = view;
  const [shown, setShown] = useState(PAGE_SIZE);
  const counts = [...Map.groupBy(problems, ({ file }) => file)];
  return (
    <>
      <p class="hint">
        {counts
          .slice(0, 12)
          .map(([file, group]) => `${truncate(fileName(view, file), 40)}: ${group.length}`)
          .join(" · ")}
      </p>
      <ul>
        {problems.slice(0, shown).map((problem) => (
          <li
            key={`${problem.file}:${problem.line}:${problem.column}${problem.message}`}
            class={`note ${problem.level}`}
          >
            <Button
              class="link"
              title={`${problem.file}:${problem.line}`}
              onClick={() => open(desk, view, problem)}
            >
              {fileName(view, problem.file)}
            </Button>{" "}
            {problem.message} <span class="remedy">→ {problem.remedy}</span>{" "}
            <FixButton problem={problem} />
          </li>
        ))}
      </ul>
      {shown < problems.length && (
        <Button onClick={() => setShown(shown + PAGE_SIZE)}>
          Show more of the {problems.length - shown} others
        </Button>
      )}
    </>
  );
}
