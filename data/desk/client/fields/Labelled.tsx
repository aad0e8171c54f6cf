import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** What every labelled control shows beside its value. */
export interface LabelledProps {
  label: string;
  hint?: string | undefined;
  problems?: readonly DeskProblem[] | undefined;
}

/** A control with its label, and below it a hint and problems, which describe it to assistive technology. */
export function Labelled({
  label,
  hint,
  problems,
  children,
}: LabelledProps & {
  /** Renders the control with the attributes that tie it to its label and notes. */
  children: (control: { id: string; "aria-describedby": string }) => ComponentChildren;
}) {
  const id = useId();
  const notes = `${id}-notes`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, "aria-describedby": notes })}
      <div id={notes}>
        {hint && <p class="hint">{hint}</p>}
        <ProblemNotes problems={problems} />
      </div>
    </div>
  );
}
