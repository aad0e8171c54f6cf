import type { NamedId } from "../names.ts";
import { Button } from "./Button.tsx";

interface ChipsProps {
  label: string;
  items: readonly NamedId[];
  /** Left out where what is listed can only be replaced. */
  onRemove?: (id: string) => void;
}

/** What a list has, each with a button that removes it. */
export const Chips = ({ label, items, onRemove }: ChipsProps) => (
  <ul class="chips" aria-label={label}>
    {items.map(([id, name]) => (
      <li key={id}>
        {name}
        {onRemove && (
          <Button aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
            ×
          </Button>
        )}
      </li>
    ))}
  </ul>
);
