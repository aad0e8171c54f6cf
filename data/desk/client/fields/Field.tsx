import { useEffect, useRef, useState } from "preact/hooks";
import type { TargetedEvent } from "preact";
import { countCharacters } from "../../../model/text/text-lengths.ts";
import { useDesk } from "../desk-context.ts";
import { Labelled, type LabelledProps } from "./Labelled.tsx";

/** Milliseconds after the last keystroke at which a field is saved. */
const PAUSE = 250;

interface FieldProps extends LabelledProps {
  value: string;
  /** Called with the text after a pause, and when the field is left. */
  onSave: (text: string) => void;
  /** For a text of more than a few words. Line breaks in it are saved as spaces. */
  multiline?: boolean;
  /** Longest text, in characters; the length is shown. */
  limit?: number;
  /** Length to aim at, in characters; the length is shown, and longer texts are accepted. */
  advised?: number;
  /** Id of a list of suggestions. */
  list?: string;
  /** Words of the newsroom: straight apostrophes and quotation marks become typographic. */
  prose?: boolean;
}

/** A text that saves itself. What is being typed is never replaced by what the server sends. */
export function Field({
  value,
  onSave,
  multiline,
  limit,
  advised,
  list,
  prose,
  ...labelled
}: FieldProps) {
  const desk = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string | null>(null);
  const flush = (): void => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const typedText = pending.current.replaceAll(/\s*\n\s*/g, " ");
    const text = prose ? desk.curl(typedText) : typedText;
    pending.current = null;
    if (text !== value) onSave(text);
  };
  /** Of the last render, so that a late save goes to the file's present name. */
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => () => latest.current(), []);
  const shown = typed ?? value;
  const length = countCharacters(shown);
  const common = {
    value: shown,
    "aria-invalid": labelled.problems?.some(({ level }) => level === "error"),
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { value: text } = currentTarget;
      setTyped(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), PAUSE);
    },
    onBlur: () => {
      flush();
      setTyped(null);
    },
  };
  return (
    <Labelled {...labelled}>
      {(control) => (
        <>
          {limit !== undefined && (
            <span class={length > limit ? "count over" : "count"}>
              {length} of {limit}
            </span>
          )}
          {advised !== undefined && (
            <span class="count">
              {length} of about {advised}
            </span>
          )}
          {multiline ? (
            <textarea rows={2} {...control} {...common} />
          ) : (
            <input {...control} {...common} list={list} />
          )}
        </>
      )}
    </Labelled>
  );
}
