import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";

export interface ControlProps {
  label: string;
  hint?: string | undefined;
  /** Why the value is not taken; empty where it is. */
  error?: string | undefined;
}

/** The attributes that tie a control to its label and notes. */
interface ControlAttributes {
  id: string;
  "aria-describedby": string;
  "aria-invalid": boolean;
}

/** A control with its label, and below it what describes it to assistive technology: an error, a hint and further notes. */
export function Control({
  label,
  hint,
  error = "",
  isInvalid = error !== "",
  notes,
  children,
}: ControlProps & {
  isInvalid?: boolean;
  notes?: ComponentChildren;
  children: (control: ControlAttributes) => ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, "aria-describedby": `${id}-notes`, "aria-invalid": isInvalid })}
      <div id={`${id}-notes`}>
        {error !== "" && <p class="note error">{error}</p>}
        {hint && <p class="hint">{hint}</p>}
        {notes}
      </div>
    </div>
  );
}
