/** Lists of options: one that has a value, and one that acts. */

/** A value with what the list shows for it; a text is both. */
export type Option = string | readonly [value: string, label: string];

interface ListProps {
  id?: string;
  "aria-label"?: string;
  "aria-describedby"?: string;
  options: readonly Option[];
}

const toOption = (option: Option): readonly [value: string, label: string] =>
  typeof option === "string" ? [option, option || "–"] : option;

export function Select({
  value,
  options,
  onChange,
  ...attributes
}: ListProps & { value: string; onChange: (value: string) => void }) {
  return (
    <select {...attributes} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map(toOption).map(([key, label]) => (
        <option key={key} value={key} selected={key === value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What is picked is done at once, and the list shows its prompt again. */
export function PickMenu({
  prompt,
  options,
  onPick,
  ...attributes
}: ListProps & { prompt: string; onPick: (value: string) => void }) {
  return (
    <select
      {...attributes}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = "";
        if (value !== "") onPick(value);
      }}
    >
      <option value="">{prompt}</option>
      {options.map(toOption).map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
