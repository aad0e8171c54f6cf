import { useEffect, useState } from "preact/hooks";
import { countNoun } from "../../source/count-noun.ts";
import { recordOf } from "../shared/values.ts";
import { NewArticle } from "./article/NewArticle.tsx";
import { BoxSheet } from "./box/BoxPane.tsx";
import { ClaimsBoard } from "./claims/ClaimsBoard.tsx";
import type { Pane } from "./desk-state.ts";
import type { DeskStore, StoryProps } from "./desk-store.ts";
import { Select } from "./fields/Select.tsx";
import { ProblemList } from "./problems/ProblemList.tsx";
import { PublishPane } from "./publish/PublishPane.tsx";
import { ActorsPane } from "./story/ActorsPane.tsx";
import { NewStory } from "./story/NewStory.tsx";
import { StoryPane } from "./story/StoryPane.tsx";
import { WritePane } from "./WritePane.tsx";

const PANES: readonly [Pane, string][] = [
  ["write", "Write"],
  ["claims", "Claims"],
  ["actors", "Actors"],
  ["story", "Story"],
  ["box", "Box"],
  ["publish", "Publish"],
  ["new-article", "New article"],
  ["new-story", "New story"],
];

function Main({ desk }: { desk: DeskStore }) {
  const { view, pane } = desk.state;
  if (!view) return <NewStory desk={desk} />;
  const props: StoryProps = { desk, view };
  switch (pane) {
    case "write":
      return <WritePane {...props} />;
    case "claims":
      return <ClaimsBoard {...props} />;
    case "actors":
      return <ActorsPane {...props} />;
    case "story":
      return <StoryPane {...props} />;
    case "box":
      return <BoxSheet view={view} />;
    case "publish":
      return <PublishPane {...props} />;
    case "new-article":
      return <NewArticle {...props} />;
    default:
      return <NewStory desk={desk} />;
  }
}

function Header({ desk }: { desk: DeskStore }) {
  const { view, stories, pane, status, undo, redo } = desk.state;
  return (
    <header>
      <h1>Desk</h1>
      {view && (
        <label>
          Story{" "}
          <Select
            value={view.id}
            options={stories.map(({ id, title }) => [id, title] as const)}
            onChange={(id) => void desk.open(id)}
          />
        </label>
      )}
      <nav aria-label="Parts of the desk">
        {PANES.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-current={name === pane ? "page" : undefined}
            disabled={!view && name !== "new-story"}
            onClick={() => desk.set({ pane: name, status: "" })}
          >
            {label}
          </button>
        ))}
      </nav>
      <button type="button" disabled={undo.length === 0} onClick={() => void desk.undo()}>
        Undo
      </button>
      <button type="button" disabled={redo.length === 0} onClick={() => void desk.redo()}>
        Redo
      </button>
      <output>{status}</output>
    </header>
  );
}

/** All problems below every pane; closed, their counts. */
function AllProblems({ desk, view }: StoryProps) {
  const { problems } = view;
  // Counted apart: in a new article each sentence is unaccounted, which is work to do rather than an error.
  const unaccounted = problems.filter(({ code }) => code === "unaccounted").length;
  const count = (noun: string): string => {
    const found = problems.filter(({ level, code }) => level === noun && code !== "unaccounted");
    return countNoun(found.length, noun);
  };
  return (
    <details class="all-problems">
      <summary>
        {["error", "question", "hint"].map(count).join(", ")}
        {unaccounted > 0 && `, ${countNoun(unaccounted, "sentence")} unaccounted`}
      </summary>
      <ProblemList {...{ desk, view, problems }} />
    </details>
  );
}

/** The whole desk. */
export function App({ desk }: { desk: DeskStore }) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = desk.subscribe(() => redraw((count) => count + 1));
    void desk.openFirst();
    return stop;
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.matches("input, textarea");
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTyping) return;
      event.preventDefault();
      void (event.shiftKey ? desk.redo() : desk.undo());
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const { view } = desk.state;
  return (
    <div class="desk">
      <Header desk={desk} />
      <main>
        <Main desk={desk} />
      </main>
      {view && <AllProblems {...{ desk, view }} />}
      <datalist id="origins">
        {Object.keys(recordOf(view?.story.value["origins"])).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
