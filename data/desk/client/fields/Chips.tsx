import type { NamedId } from "../../shared/item-names.ts";
import { RemoveButton } from "./RemoveButton.tsx";

interface ChipsProps {
  label: string;
  items: readonly NamedId[];
  /** Left out where what is listed can only be replaced. */
  onRemove?: (id: string, status: string) => void;
}

/** What a list has, each with a button that removes it. */
export const Chips = ({ label, items, onRemove }: ChipsProps) => (
  <ul class="chips" aria-label={label}>
    {items.map(([id, name]) => (
      <li key={id}>
        {name}
        {onRemove && (
          <RemoveButton what={name} label="Remove" onRemove={(status) => onRemove(id, status)} />
        )}
      </li>
    ))}
  </ul>
);
