import { useEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../../source/yaml/value-at.ts";
import type { DeskProblem, YamlPath } from "../../shared/desk-api.ts";
import { textOf } from "../../shared/values.ts";
import type { DeskStore } from "../desk-store.ts";

/** For fields without problems; one object, so that they are not rendered again. */
export const NO_PROBLEMS: readonly DeskProblem[] = [];

/** Problems at the value that they are about, each with its remedy. */
export function ProblemNotes({
  desk,
  problems,
}: {
  desk: DeskStore;
  problems: readonly DeskProblem[];
}) {
  return (
    <>
      {problems.map((problem) => (
        <div
          key={`${problem.line}:${problem.column}${problem.message}`}
          class={`note ${problem.level}`}
        >
          <strong>{problem.rule === "draft" ? "draft" : problem.level}:</strong> {problem.message}{" "}
          <span class="remedy">→ {problem.remedy}</span>
          <FixButton desk={desk} problem={problem} />
        </div>
      ))}
    </>
  );
}

/** The value of a file, as the view has it. */
function findFileValue({ view }: DeskStore["state"], file: string): unknown {
  const files = view
    ? [view.story, view.actors, ...view.articles, ...view.developments, ...view.claims]
    : [];
  return files.find((item) => item.file === file)?.value;
}

/** Answers a check's question in the note of the entry; what the note has already stays. */
function NoteForm({ desk, file, path }: { desk: DeskStore; file: string; path: YamlPath }) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const save = (): void => {
    if (typed.trim() === "") return;
    const before = textOf(valueAt(findFileValue(desk.state, file), path));
    const value = [before, typed.trim()].filter((text) => text !== "").join(" ");
    void desk.save([{ file, edits: [{ path, value }] }], "Note saved.");
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        Why it is right{" "}
        <input
          ref={input}
          value={typed}
          size={40}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Save the note</button>
    </form>
  );
}

/** Fixes a problem with one click, or answers its question. */
export function FixButton({
  desk,
  problem: { file, fix, note },
}: {
  desk: DeskStore;
  problem: DeskProblem;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {fix && (
        <button type="button" onClick={() => void desk.save([fix.change], `${fix.label}: done.`)}>
          {fix.label}
        </button>
      )}
      {note && !isOpen && (
        <button type="button" onClick={() => setIsOpen(true)}>
          It is right, because …
        </button>
      )}
      {note && isOpen && <NoteForm {...{ desk, file }} path={note} />}
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

/** Problems of a file whose top key no field of the form shows. */
export const problemsElsewhere = (
  problems: readonly DeskProblem[],
  file: string,
  shown: readonly string[],
): DeskProblem[] =>
  problems.filter(
    (problem) => problem.file === file && !shown.includes(String(problem.path?.[0] ?? "")),
  );
