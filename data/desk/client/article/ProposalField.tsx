import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Button } from "../fields/Button.tsx";

interface ProposalFieldProps {
  label: string;
  value: string;
  reason: string;
  isAccepted: boolean;
  onAccept: () => void;
  onInput: (value: string) => void;
  children?: ComponentChildren;
}

/** A proposed value with what it was read from: accepted unchanged with one click, or corrected by typing. */
export function ProposalField({
  label,
  value,
  reason,
  isAccepted,
  onAccept,
  onInput,
  children,
}: ProposalFieldProps) {
  const id = useId();
  return (
    <div class={isAccepted ? "field proposal accepted" : "field proposal"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        aria-describedby={`${id}-reason`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="tools">
        <Button aria-label={`Accept: ${label}`} aria-pressed={isAccepted} onClick={onAccept}>
          {isAccepted ? "✓ Accepted" : "Accept"}
        </Button>
        {children}
        <span id={`${id}-reason`} class="hint">
          {reason}
        </span>
      </div>
    </div>
  );
}
