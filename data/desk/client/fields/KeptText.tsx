import { Button } from "./Button.tsx";

interface KeptTextProps {
  text: string;
  onUse: () => void;
  onDiscard: () => void;
}

/** What the editor typed and what was not saved, beside the field that shows what is saved. */
export const KeptText = ({ text, onUse, onDiscard }: KeptTextProps) => (
  <p class="note question">
    Your text: “{text}” <Button onClick={onUse}>Use it</Button>{" "}
    <Button onClick={onDiscard}>Discard it</Button>
  </p>
);
