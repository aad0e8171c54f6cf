/** Lists of options: one that has a value, and one that acts. */
import { valueLabel } from "../../shared/value-labels.ts";

/** A value with what the list shows for it; by itself, a value of an enumeration, shown in words. */
export type Option = string | readonly [value: string, label: string];

interface ListProps {
  id?: string;
  "aria-label"?: string;
  "aria-describedby"?: string;
  options: readonly Option[];
}

/** `value`: the selected one. */
const Options = ({ options, value }: { options: readonly Option[]; value?: string }) => (
  <>
    {options.map((option) => {
      const [key, label] =
        typeof option === "string" ? [option, valueLabel(option) || "–"] : option;
      return (
        <option key={key} value={key} selected={key === value}>
          {label}
        </option>
      );
    })}
  </>
);

export const Select = ({
  value,
  options,
  onChange,
  ...attributes
}: ListProps & { value: string; onChange: (value: string) => void }) => (
  <select {...attributes} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
    <Options options={options} value={value} />
  </select>
);

/** What is picked is done at once, and the list shows its prompt again. */
export const PickMenu = ({
  prompt,
  options,
  onPick,
  ...attributes
}: ListProps & { prompt: string; onPick: (value: string) => void }) => (
  <select
    {...attributes}
    value=""
    onChange={(event) => {
      const { value } = event.currentTarget;
      event.currentTarget.value = "";
      if (value !== "") onPick(value);
    }}
  >
    <Options options={[["", prompt], ...options]} />
  </select>
);
