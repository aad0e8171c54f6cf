import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { TargetedEvent } from "preact";
import { countCharacters } from "../../../model/text/text-lengths.ts";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { useDesk } from "../desk-context.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** Milliseconds after the last keystroke at which a field is saved. */
const PAUSE = 250;

interface FieldProps {
  label: string;
  value: string;
  /** Called with the text after a pause, and when the field is left. */
  onSave: (text: string) => void;
  /** For a text of more than a few words. Line breaks in it are saved as spaces. */
  multiline?: boolean;
  /** Longest text, in characters; the length is shown. */
  limit?: number;
  /** Length to aim at, in characters; the length is shown, and longer texts are accepted. */
  advised?: number;
  hint?: string;
  problems?: readonly DeskProblem[];
  list?: string;
  /** Words of the newsroom: straight apostrophes and quotation marks become typographic. */
  prose?: boolean;
}

/** A text that saves itself. What is being typed is never replaced by what the server sends. */
export function Field({
  label,
  value,
  onSave,
  multiline,
  limit,
  advised,
  hint,
  problems,
  list,
  prose,
}: FieldProps) {
  const desk = useDesk();
  const id = useId();
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
    id,
    value: shown,
    "aria-describedby": `${id}-notes`,
    "aria-invalid": problems?.some(({ level }) => level === "error"),
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
    <div class="field">
      <label for={id}>{label}</label>
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
      {multiline ? <textarea rows={2} {...common} /> : <input {...common} list={list} />}
      <div id={`${id}-notes`}>
        {hint && <p class="hint">{hint}</p>}
        <ProblemNotes problems={problems} />
      </div>
    </div>
  );
}
