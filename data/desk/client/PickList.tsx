import { useId } from "preact/hooks";
import type { DeskProblem } from "../shared/desk-api.ts";
import type { DeskStore } from "./desk-store.ts";
import { NO_PROBLEMS, ProblemNotes } from "./story/ProblemNotes.tsx";

/** Several things of the story, each picked from a list and removed again. */
export function PickList({
  desk,
  label,
  value,
  options,
  problems = NO_PROBLEMS,
  onSave,
}: {
  desk: DeskStore;
  label: string;
  value: readonly string[];
  options: readonly (readonly [id: string, label: string])[];
  problems?: readonly DeskProblem[];
  onSave: (ids: string[]) => void;
}) {
  const id = useId();
  const nameOf = (wanted: string): string =>
    options.find(([option]) => option === wanted)?.[1] || wanted;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <ul class="chips" aria-label={label}>
        {value.map((item) => (
          <li key={item}>
            {nameOf(item)}
            <button
              type="button"
              aria-label={`Remove ${nameOf(item)}`}
              onClick={() => onSave(value.filter((other) => other !== item))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const picked = event.currentTarget.value;
          event.currentTarget.value = "";
          if (picked !== "") onSave([...value, picked]);
        }}
      >
        <option value="">add …</option>
        {options
          .filter(([option]) => !value.includes(option))
          .map(([option, text]) => (
            <option key={option} value={option}>
              {text || option}
            </option>
          ))}
      </select>
      <ProblemNotes desk={desk} problems={problems} />
    </div>
  );
}
