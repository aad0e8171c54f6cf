import { useEffect, useState } from "preact/hooks";
import type { StoryView } from "../shared/desk-api.ts";
import { ArticlePane } from "./article/ArticlePane.tsx";
import { BoxAside, BoxSheet } from "./story/BoxPane.tsx";
import { ClaimsBoard } from "./claims/ClaimsBoard.tsx";
import type { DeskStore, Pane } from "./desk-store.ts";
import { DevelopmentForm } from "./development/DevelopmentForm.tsx";
import { memo } from "./memo.ts";
import { NewArticle } from "./article/NewArticle.tsx";
import { NewStory } from "./story/NewStory.tsx";
import { ProblemList } from "./story/ProblemList.tsx";
import { PublishPane } from "./story/PublishPane.tsx";
import { ActorsPane } from "./story/ActorsPane.tsx";
import { StoryPane } from "./story/StoryPane.tsx";
import { countNoun } from "../../source/count-noun.ts";
import { formatEdtf } from "../shared/dates/format-edtf.ts";
import { recordOf, textOf } from "../shared/values.ts";

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

interface DevelopmentListProps {
  desk: DeskStore;
  developments: StoryView["developments"];
  current: string | null;
}

const DevelopmentList = memo(
  ({ desk, developments, current }: DevelopmentListProps) => (
    <ul>
      {developments.map(({ id, value }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === current}
            onClick={() => desk.set({ development: id })}
          >
            {textOf(value["headline"]) || id}
            <small>{formatEdtf(textOf(recordOf(value["date"])["edtf"]))}</small>
          </button>
        </li>
      ))}
    </ul>
  ),
  (before, after) => before.developments === after.developments && before.current === after.current,
);

function WritePane({ desk, view }: { desk: DeskStore; view: StoryView }) {
  const { article, development } = desk.state;
  const open = view.articles.find(({ id }) => id === article);
  const file = view.developments.find(({ id }) => id === development);
  return (
    <div class="write">
      <nav aria-label="Articles and developments">
        <h2>Articles</h2>
        <ul>
          {view.articles.map(({ id, value, sentences }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === article}
                onClick={() => desk.set({ article: id })}
              >
                {textOf(value["title"]) || id}
                <small>
                  {sentences.filter(({ state }) => state === "unaccounted").length} unaccounted
                </small>
              </button>
            </li>
          ))}
        </ul>
        <h2>Developments</h2>
        <DevelopmentList desk={desk} developments={view.developments} current={development} />
      </nav>
      {open ? <ArticlePane key={open.id} desk={desk} article={open} /> : <p>No article is open.</p>}
      {file ? (
        <DevelopmentForm key={file.id} desk={desk} file={file} />
      ) : (
        <section class="form">
          <h2>No development is open</h2>
          <ol class="steps">
            <li>
              Go to the next unaccounted sentence with <kbd>n</kbd>, or select words.
            </li>
            <li>
              If they report an event or a statement, press <kbd>d</kbd> and write a headline. This
              form then opens.
            </li>
            <li>
              If not, press <kbd>x</kbd> and choose why they are left out; several lines at once
              will do.
            </li>
          </ol>
        </section>
      )}
      <BoxAside view={view} />
    </div>
  );
}

function Main({ desk }: { desk: DeskStore }) {
  const { view, pane } = desk.state;
  if (!view || pane === "new-story") return <NewStory desk={desk} />;
  switch (pane) {
    case "write":
      return <WritePane desk={desk} view={view} />;
    case "claims":
      return <ClaimsBoard desk={desk} />;
    case "actors":
      return <ActorsPane desk={desk} />;
    case "story":
      return <StoryPane desk={desk} />;
    case "box":
      return <BoxSheet view={view} />;
    case "publish":
      return <PublishPane desk={desk} />;
    default:
      return <NewArticle desk={desk} />;
  }
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
  const { view, stories, pane, status, undo, redo } = desk.state;
  // Counted apart: in a new article each sentence is unaccounted, which is work to do rather than an error.
  const all = view?.problems ?? [];
  const unaccounted = all.filter(({ code }) => code === "unaccounted");
  const problems = all.filter(({ code }) => code !== "unaccounted");
  const countOf = (level: string): number =>
    problems.filter((problem) => problem.level === level).length;
  return (
    <div class="desk">
      <header>
        <h1>Desk</h1>
        {view && (
          <label>
            Story{" "}
            <select
              value={view?.id ?? ""}
              onChange={(event) => void desk.open(event.currentTarget.value)}
            >
              {stories.map(({ id, title }) => (
                <option key={id} value={id} selected={id === view?.id}>
                  {title}
                </option>
              ))}
            </select>
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
      <main>
        <Main desk={desk} />
      </main>
      {view && (
        <details class="all-problems">
          <summary>
            {countNoun(countOf("error"), "error")}, {countNoun(countOf("question"), "question")},{" "}
            {countNoun(countOf("hint"), "hint")}
            {unaccounted.length > 0 && `, ${countNoun(unaccounted.length, "sentence")} unaccounted`}
          </summary>
          <ProblemList desk={desk} problems={all} />
        </details>
      )}
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
