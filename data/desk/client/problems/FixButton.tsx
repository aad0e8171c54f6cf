import { useState } from "preact/hooks";
import { valueAt } from "../../../source/yaml/value-at.ts";
import type { DeskProblem, StoryView } from "../../shared/desk-api.ts";
import type { YamlPath } from "../../shared/requests.ts";
import { textOf } from "../../shared/values.ts";
import { useDesk, useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { TextForm } from "../fields/TextForm.tsx";

/** The value of a file, as the view has it. */
function findFileValue(view: StoryView, file: string): unknown {
  const { story, actors, corrections, articles, developments, claims } = view;
  return [story, actors, corrections, ...articles, ...developments, ...claims].find(
    (item) => item.file === file,
  )?.value;
}

/** Answers a check's question in the note of the entry; what the note has already stays. */
function NoteForm({ file, path }: { file: string; path: YamlPath }) {
  const { desk, view } = useStory();
  const save = (text: string): Promise<boolean> => {
    const before = textOf(valueAt(findFileValue(view, file), path));
    return desk.setValue(file, path, before === "" ? text : `${before} ${text}`, "Note saved.");
  };
  return (
    <TextForm
      name={`note ${file} ${path.join(" ")}`}
      label="Why it is right"
      button="Save the note"
      isFocused
      onSubmit={save}
    />
  );
}

/** Fixes a problem with one click, or answers its question. */
export function FixButton({ problem: { file, fix, note } }: { problem: DeskProblem }) {
  const desk = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {fix && (
        <Button onClick={() => void desk.save([fix.change], `${fix.label}: done.`)}>
          {fix.label}
        </Button>
      )}
      {note && !isOpen && <Button onClick={() => setIsOpen(true)}>It is right, because …</Button>}
      {note && isOpen && <NoteForm file={file} path={note} />}
    </>
  );
}
