import { useId } from "preact/hooks";

/** A labelled text of a form that is sent as a whole: each keystroke is reported, and nothing is saved. */
export function TextInput({
  label,
  value,
  onInput,
  list,
  hint,
}: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Id of a list of suggestions. */
  list?: string;
  hint?: string;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        list={list}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
