import { useId } from "preact/hooks";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { type Option, Select } from "./Select.tsx";

/** A labelled list of which one value is chosen. */
export function Choice({
  label,
  value,
  options,
  onSave,
  problems,
  hint,
}: {
  label: string;
  value: string;
  options: readonly Option[];
  onSave: (value: string) => void;
  problems?: readonly DeskProblem[];
  /** What the chosen value means. */
  hint?: string;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Select
        id={id}
        aria-describedby={`${id}-notes`}
        value={value}
        options={options}
        onChange={onSave}
      />
      <div id={`${id}-notes`}>
        {hint && <p class="hint">{hint}</p>}
        <ProblemNotes problems={problems} />
      </div>
    </div>
  );
}
