import { useEffect, useRef, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { InlineForm } from "./InlineForm.tsx";

interface TextFormProps {
  label: ComponentChildren;
  button: string;
  initial?: string;
  /** Whether the text has the focus as soon as it is shown. */
  isFocused?: boolean;
  onSubmit: (text: string) => void;
  /** Called on Escape. */
  onCancel?: () => void;
  children?: ComponentChildren;
  size?: number;
  maxLength?: number;
}

/** A form with one text, which is submitted without space around it, unless it is empty. */
export function TextForm({
  label,
  button,
  initial = "",
  isFocused,
  onSubmit,
  onCancel,
  children,
  ...attributes
}: TextFormProps) {
  const [typed, setTyped] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, []);
  return (
    <InlineForm
      onSubmit={() => {
        if (typed.trim() !== "") onSubmit(typed.trim());
      }}
    >
      <label>
        {label}{" "}
        <input
          {...attributes}
          ref={input}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel?.();
          }}
        />
      </label>
      <button type="submit">{button}</button>
      {children}
    </InlineForm>
  );
}
