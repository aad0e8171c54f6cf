import { useEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../../source/yaml/value-at.ts";
import type { DeskProblem, StoryView } from "../../shared/desk-api.ts";
import type { YamlPath } from "../../shared/requests.ts";
import { textOf } from "../../shared/values.ts";
import { useDesk, useStory } from "../desk-context.ts";
import { InlineForm } from "../fields/InlineForm.tsx";

/** The value of a file, as the view has it. */
function findFileValue(view: StoryView, file: string): unknown {
  if (file === "corrections.yaml") return view.corrections;
  const { story, actors, articles, developments, claims } = view;
  return [story, actors, ...articles, ...developments, ...claims].find((item) => item.file === file)
    ?.value;
}

/** Answers a check's question in the note of the entry; what the note has already stays. */
function NoteForm({ file, path }: { file: string; path: YamlPath }) {
  const { desk, view } = useStory();
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const save = (): void => {
    if (typed.trim() === "") return;
    const before = textOf(valueAt(findFileValue(view, file), path));
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
export function FixButton({ problem: { file, fix, note } }: { problem: DeskProblem }) {
  const desk = useDesk();
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
      {note && isOpen && <NoteForm file={file} path={note} />}
    </>
  );
}
