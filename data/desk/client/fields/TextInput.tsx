import { useEffect, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { Control, type ControlProps } from "./Control.tsx";
import type { Refusal } from "./use-refusal.ts";

interface TextInputProps extends Omit<ControlProps, "error"> {
  value: string;
  onInput: (value: string) => void;
  /** Why the form was not sent: it is said here, where the focus then is. */
  refusal?: Refusal | undefined;
  /** Whether the text has the focus as soon as it is shown. */
  isFocused?: boolean | undefined;
  /** Called on Escape. */
  onCancel?: (() => void) | undefined;
  placeholder?: string;
  maxLength?: number | undefined;
  /** Id of a list of suggestions. */
  list?: string | undefined;
  /** Shown below the input. */
  children?: ComponentChildren;
}

/** A labelled text of a form that is sent as a whole: each keystroke is reported, and nothing is saved. */
export function TextInput({
  onInput,
  refusal,
  isFocused = false,
  onCancel,
  label,
  hint,
  children,
  ...attributes
}: TextInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusal || isFocused) input.current?.focus();
  }, [refusal]);
  return (
    <Control {...{ label, hint }} error={refusal?.message}>
      {(control) => (
        <>
          <input
            {...control}
            {...attributes}
            ref={input}
            type="text"
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={({ key }) => {
              if (key === "Escape") onCancel?.();
            }}
          />
          {children}
        </>
      )}
    </Control>
  );
}
