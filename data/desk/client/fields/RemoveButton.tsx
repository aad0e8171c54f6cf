import { Button } from "./Button.tsx";

interface RemoveButtonProps {
  /** What is removed, within a sentence: "the quote". */
  what: string;
  /** Shown instead of the whole name, which assistive technology gets. */
  label?: string;
  /** `status` says what was removed. */
  onRemove: (status: string) => void;
}

/** Removes what undo brings back. */
export const RemoveButton = ({ what, label, onRemove }: RemoveButtonProps) => (
  <Button
    aria-label={label && `Remove ${what}`}
    onClick={() => onRemove(`Removed: ${what}. Undo brings it back.`)}
  >
    {label ?? `Remove ${what}`}
  </Button>
);
