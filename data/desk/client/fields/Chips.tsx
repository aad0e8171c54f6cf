import type { NamedId } from "../item-names.ts";
import { Button } from "./Button.tsx";

interface ChipsProps {
  label: string;
  items: readonly NamedId[];
  /** Left out where what is listed can only be replaced. */
  onRemove?: (id: string) => void;
}

/** The control that gets the focus when an item goes: the next item's, or that with which items are added. */
const findNextControl = (button: Element): HTMLElement | null | undefined => {
  const item = button.closest("li");
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  return (next ?? item?.closest(".field"))?.querySelector<HTMLElement>(
    next ? "button" : "select, input",
  );
};

/** What a list has, each with a button that removes it. */
export const Chips = ({ label, items, onRemove }: ChipsProps) => (
  <ul class="chips" aria-label={label}>
    {items.map(([id, name]) => (
      <li key={id}>
        {name}
        {onRemove && (
          <Button
            aria-label={`Remove ${name}`}
            onClick={({ currentTarget }) => {
              findNextControl(currentTarget)?.focus();
              onRemove(id);
            }}
          >
            ×
          </Button>
        )}
      </li>
    ))}
  </ul>
);
