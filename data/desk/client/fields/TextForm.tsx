import type { ComponentChildren } from "preact";
import type { Saving } from "../entry.ts";
import { InlineForm } from "./InlineForm.tsx";
import { TextInput } from "./TextInput.tsx";
import { useRefusal } from "./use-refusal.ts";
import { useUnsaved } from "./use-unsaved.ts";

interface TextFormProps {
  /** Names the text within the story, so that it survives a reload. */
  name: string;
  label: string;
  button: string;
  initial?: string;
  /** Whether the text has the focus as soon as it is shown. */
  isFocused?: boolean;
  /** Returns why the text is refused, or resolves to whether it was saved; unless it was, the text stays. */
  onSubmit: (text: string) => Saving;
  /** Called on Escape. */
  onCancel?: () => void;
  children?: ComponentChildren;
  maxLength?: number;
}

/** A form with one text, which is submitted without space around it, unless it is empty. */
export function TextForm({
  name,
  label,
  button,
  initial = "",
  onSubmit,
  onCancel,
  children,
  ...attributes
}: TextFormProps) {
  const [typed, setTyped] = useUnsaved(name, initial);
  const { refuse, accept, refusalOf } = useRefusal<"text">();
  const submit = (): void => {
    const text = typed.trim();
    if (text === "") return refuse("text", "Nothing is entered yet.");
    const saving = onSubmit(text);
    if (typeof saving === "string") return refuse("text", saving);
    void saving.then((isDone) => {
      if (isDone) setTyped(initial);
    });
  };
  return (
    <InlineForm onSubmit={submit}>
      <TextInput
        {...attributes}
        label={label}
        value={typed}
        refusal={refusalOf("text")}
        onInput={(text) => {
          accept();
          setTyped(text);
        }}
        onCancel={() => {
          setTyped(initial);
          onCancel?.();
        }}
      />
      <button type="submit">{button}</button>
      {children}
    </InlineForm>
  );
}
