import { Button } from "./Button.tsx";

interface UnsavedTextProps {
  text: string;
  onUse: () => void;
  onDiscard: () => void;
}

/** What the editor typed and the desk did not save, beside the field with the saved value. */
export const UnsavedText = ({ text, onUse, onDiscard }: UnsavedTextProps) => (
  <p class="note question">
    Your text: “{text}” <Button onClick={onUse}>Use it</Button>{" "}
    <Button onClick={onDiscard}>Discard it</Button>
  </p>
);
