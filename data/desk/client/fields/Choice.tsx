import { Labelled, type LabelledProps } from "./Labelled.tsx";
import { type Option, Select } from "./Select.tsx";

/** A labelled list of which one value is chosen. */
export const Choice = ({
  value,
  options,
  onSave,
  ...labelled
}: LabelledProps & {
  value: string;
  options: readonly Option[];
  onSave: (value: string) => void;
}) => (
  <Labelled {...labelled}>
    {(control) => <Select {...control} value={value} options={options} onChange={onSave} />}
  </Labelled>
);
