import type { ComponentChildren } from "preact";
import { Button } from "../fields/Button.tsx";
import { TextInput } from "../fields/TextInput.tsx";
import type { Refusal } from "../fields/use-refusal.ts";

interface ProposalFieldProps {
  label: string;
  value: string;
  reason: string;
  isAccepted: boolean;
  refusal: Refusal | undefined;
  onAccept: () => void;
  onInput: (value: string) => void;
  children?: ComponentChildren;
}

/** A proposed value with what it was read from: accepted unchanged with one click, or corrected by typing. */
export const ProposalField = ({
  reason,
  isAccepted,
  onAccept,
  children,
  ...input
}: ProposalFieldProps) => (
  <div class={isAccepted ? "proposal accepted" : "proposal"}>
    <TextInput {...input} hint={reason}>
      <div class="tools">
        <Button aria-label={`Accept: ${input.label}`} aria-pressed={isAccepted} onClick={onAccept}>
          {isAccepted ? "✓ Accepted" : "Accept"}
        </Button>
        {children}
      </div>
    </TextInput>
  </div>
);
