import { Labelled, type LabelledProps } from "./Labelled.tsx";

/** A labelled text of a form that is sent as a whole: each keystroke is reported, and nothing is saved. */
export const TextInput = ({
  value,
  onInput,
  list,
  ...labelled
}: LabelledProps & {
  value: string;
  onInput: (value: string) => void;
  /** Id of a list of suggestions. */
  list?: string;
}) => (
  <Labelled {...labelled}>
    {(control) => (
      <input
        {...control}
        value={value}
        list={list}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )}
  </Labelled>
);
