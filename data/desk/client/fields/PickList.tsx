import { useId } from "preact/hooks";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { Chips } from "./Chips.tsx";
import { PickMenu } from "./Select.tsx";

/** Several things of the story, each picked from a list and removed again. */
export function PickList({
  label,
  value,
  options,
  problems,
  onSave,
}: {
  label: string;
  value: readonly string[];
  options: readonly (readonly [id: string, label: string])[];
  problems?: readonly DeskProblem[];
  onSave: (ids: string[]) => void;
}) {
  const id = useId();
  const names = new Map(options);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Chips
        label={label}
        items={value.map((item) => [item, names.get(item) ?? item])}
        onRemove={(item) => onSave(value.filter((other) => other !== item))}
      />
      <PickMenu
        id={id}
        prompt="add …"
        options={options.filter(([option]) => !value.includes(option))}
        onPick={(picked) => onSave([...value, picked])}
      />
      <ProblemNotes problems={problems} />
    </div>
  );
}
