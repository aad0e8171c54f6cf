import { Button } from "./Button.tsx";

interface RemoveButtonProps {
  /** What is removed, within a sentence: "the quote". */
  what: string;
  /** Shown instead of the whole name, which assistive technology gets. */
  label?: string;
  /** `status` says what was removed. */
  onRemove: (status: string) => void;
}

/** The control that gets the focus when an item of a list goes: that of the next item, or the one with which items are added. */
const findNextControl = (item: Element): HTMLElement | null | undefined => {
  const next = item.nextElementSibling ?? item.previousElementSibling;
  return next
    ? next.querySelector<HTMLElement>("button")
    : item.closest(".field, fieldset")?.querySelector<HTMLElement>("select, input");
};

/** Removes what undo brings back. */
export const RemoveButton = ({ what, label, onRemove }: RemoveButtonProps) => (
  <Button
    aria-label={label && `Remove ${what}`}
    onClick={({ currentTarget }) => {
      const item = currentTarget.closest("li");
      if (item) findNextControl(item)?.focus();
      onRemove(`Removed: ${what}. Undo brings it back.`);
    }}
  >
    {label ?? `Remove ${what}`}
  </Button>
);
