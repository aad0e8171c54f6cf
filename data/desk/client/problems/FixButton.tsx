import { useEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../../source/yaml/value-at.ts";
import type { DeskProblem } from "../../shared/desk-api.ts";
import type { YamlPath } from "../../shared/requests.ts";
import { textOf } from "../../shared/values.ts";
import type { DeskStore } from "../desk-store.ts";
import { InlineForm } from "../fields/InlineForm.tsx";

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
    desk.setValue(file, path, value, "Note saved.");
  };
  return (
    <InlineForm onSubmit={save}>
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
    </InlineForm>
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
