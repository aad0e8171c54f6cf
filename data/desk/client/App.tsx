import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { countNoun } from "../../source/count-noun.ts";
import { ZONES } from "../shared/dates/time-zones.ts";
import { recordOf, textOf } from "../shared/values.ts";
import { NewArticlePane } from "./article/NewArticlePane.tsx";
import { readPlace } from "./browser-storage.ts";
import { BoxSheet } from "./box/BoxPane.tsx";
import { ClaimsBoard } from "./claims/ClaimsBoard.tsx";
import { useDesk, useStory } from "./desk-context.ts";
import type { Pane } from "./desk-state.ts";
import { Button } from "./fields/Button.tsx";
import { Select } from "./fields/Select.tsx";
import { Suggestions } from "./fields/Suggestions.tsx";
import { listActorNames } from "../shared/item-names.ts";
import { ProblemList } from "./problems/ProblemList.tsx";
import { PublishPane } from "./publish/PublishPane.tsx";
import { ActorsPane } from "./actors/ActorsPane.tsx";
import { NewStoryPane } from "./story/NewStoryPane.tsx";
import { StoryPane } from "./story/StoryPane.tsx";
import { WritePane } from "./WritePane.tsx";

const PANES: readonly { name: Pane; label: string; Content: ComponentType }[] = [
  { name: "write", label: "Write", Content: WritePane },
  { name: "claims", label: "Claims", Content: ClaimsBoard },
  { name: "actors", label: "Actors", Content: ActorsPane },
  { name: "story", label: "Story", Content: StoryPane },
  { name: "box", label: "Box", Content: BoxSheet },
  { name: "publish", label: "Publish", Content: PublishPane },
  { name: "new-article", label: "New article", Content: NewArticlePane },
  { name: "new-story", label: "New story", Content: NewStoryPane },
];

function Header() {
  const desk = useDesk();
  const { view, stories, pane, status, undo, redo } = desk.state;
  return (
    <header>
      <h1>Desk</h1>
      {view && (
        <label class="story">
          Story{" "}
          <Select
            value={view.id}
            options={stories.map(({ id, title }) => [
              id,
              // As the editor changes it.
              (id === view.id && textOf(view.story.value["title"])) || title,
            ])}
            onChange={(id) => void desk.open(id)}
          />
        </label>
      )}
      <nav aria-label="Parts of the desk">
        {PANES.map(({ name, label }) => (
          <Button
            key={name}
            aria-current={name === pane ? "page" : undefined}
            disabled={!view && name !== "new-story"}
            onClick={() => desk.set({ pane: name, status: "" })}
          >
            {label}
          </Button>
        ))}
      </nav>
      <div class="tools">
        <Button disabled={undo.length === 0} onClick={() => void desk.undo()}>
          Undo
        </Button>
        <Button disabled={redo.length === 0} onClick={() => void desk.redo()}>
          Redo
        </Button>
      </div>
      <output>{status}</output>
    </header>
  );
}

/** All problems below every pane; closed, their counts. */
function AllProblems() {
  const { view } = useStory();
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
      <ProblemList />
    </details>
  );
}

/** The whole desk. */
export function App() {
  const desk = useDesk();
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = desk.subscribe(() => redraw((count) => count + 1));
    void desk.openFirst();
    return stop;
  }, []);
  useEffect(() => {
    const onPopState = (): void => {
      const place = readPlace();
      if (place) void desk.attempt(() => desk.return(place));
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
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
  const { view, pane } = desk.state;
  const { Content = NewStoryPane } = PANES.find(({ name }) => view && name === pane) ?? {};
  return (
    <div class="desk">
      <Header />
      <main>
        {/* What is typed belongs to one story. */}
        <Content key={view?.id} />
      </main>
      {view && <AllProblems />}
      <Suggestions
        id="actors"
        values={listActorNames(view?.actors.value ?? {}).map(([, name]) => name)}
      />
      <Suggestions id="time-zones" values={ZONES} />
      <Suggestions id="origins" values={Object.keys(recordOf(view?.story.value["origins"]))} />
    </div>
  );
}
