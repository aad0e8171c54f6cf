import { useEffect, useRef, useState } from "preact/hooks";
import type { TargetedEvent } from "preact";
import { countCharacters } from "../../../model/text/text-lengths.ts";
import { useDesk } from "../desk-context.ts";
import type { Saving } from "../entry.ts";
import { Labelled, type LabelledProps } from "./Labelled.tsx";
import { UnsavedText } from "./UnsavedText.tsx";
import { useUnsavedText } from "./use-unsaved-text.ts";

/** Milliseconds after the last keystroke at which a field is saved. */
const PAUSE = 250;

interface FieldProps extends LabelledProps {
  /** Names the value within the story, so that a text that is not saved yet survives a reload. */
  name: string;
  value: string;
  /** Called with the text after a pause, and when the field is left. */
  onSave: (text: string) => Saving;
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
  name,
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
  const unsaved = useUnsavedText(name, value);
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string | null>(unsaved.restored);
  const flush = (): void => {
    clearTimeout(timer.current);
    const { current } = pending;
    if (current === null) return;
    pending.current = null;
    const line = current.replaceAll(/\s*\n\s*/g, " ");
    const text = prose ? desk.curl(line) : line;
    const saving = text === value ? Promise.resolve(true) : onSave(text);
    setRefusal(typeof saving === "string" ? saving : "");
    if (typeof saving === "string") desk.set({ status: `Not saved. ${saving}` });
    else unsaved.settle(current, saving);
  };
  /** Of the last render, so that a late save goes to the file's present name. */
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    latest.current();
    return () => latest.current();
  }, []);
  const shown = typed ?? unsaved.inField ?? value;
  const length = countCharacters(shown);
  const common = {
    value: shown,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { value: text } = currentTarget;
      setTyped(text);
      unsaved.store(text);
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
    <Labelled {...labelled} error={refusal}>
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
          {typed === null && unsaved.beside !== null && (
            <UnsavedText
              text={unsaved.beside}
              onUse={() => {
                pending.current = unsaved.beside;
                flush();
              }}
              onDiscard={unsaved.discard}
            />
          )}
        </>
      )}
    </Labelled>
  );
}
