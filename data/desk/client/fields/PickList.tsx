import type { NamedId } from "../../shared/item-names.ts";
import { Chips } from "./Chips.tsx";
import { Labelled, type LabelledProps } from "./Labelled.tsx";
import { PickMenu } from "./Select.tsx";

/** Several things of the story, each picked from a list and removed again. */
export function PickList({
  value,
  options,
  onSave,
  ...labelled
}: LabelledProps & {
  value: readonly string[];
  options: readonly NamedId[];
  onSave: (ids: string[], status?: string) => void;
}) {
  const names = new Map(options);
  return (
    <Labelled {...labelled}>
      {(control) => (
        <>
          <Chips
            label={labelled.label}
            items={value.map((item) => [item, names.get(item) ?? item])}
            onRemove={(removed, status) =>
              onSave(
                value.filter((id) => id !== removed),
                status,
              )
            }
          />
          <PickMenu
            {...control}
            prompt="add …"
            options={options.filter(([option]) => !value.includes(option))}
            onPick={(picked) => onSave([...value, picked])}
          />
        </>
      )}
    </Labelled>
  );
}
