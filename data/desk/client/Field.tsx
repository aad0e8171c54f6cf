import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { ComponentChildren, TargetedEvent } from "preact";
import { countCharacters } from "../../model/text/text-lengths.ts";
import { curlQuotes } from "../shared/curl-quotes.ts";
import type { DeskProblem } from "../shared/desk-api.ts";
import { textOf } from "../shared/values.ts";
import { NO_PROBLEMS, ProblemNotes } from "./story/ProblemNotes.tsx";
import type { DeskStore } from "./desk-store.ts";

/** Milliseconds after the last keystroke at which a field is saved. */
const PAUSE = 250;

interface FieldProps {
  desk: DeskStore;
  label: string;
  value: string;
  /** Called with the text after a pause, and when the field is left. */
  onSave: (text: string) => void;
  multiline?: boolean;
  /** Longest text, in characters; the length is shown. */
  limit?: number;
  hint?: string;
  problems?: readonly DeskProblem[];
  list?: string;
  /** Words of the newsroom: straight apostrophes and quotation marks become typographic. */
  prose?: boolean;
}

/** Words of the newsroom in the typography of the story's language. */
export const curl = ({ state }: DeskStore, text: string): string =>
  curlQuotes(text, textOf(state.view?.story.value["language"]) || "en");

/** A text that saves itself. What is being typed is never replaced by what the server sends. */
export function Field({
  desk,
  label,
  value,
  onSave,
  multiline,
  limit,
  hint,
  problems = NO_PROBLEMS,
  list,
  prose,
}: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string | null>(null);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (pending.current !== null) onSave(prose ? curl(desk, pending.current) : pending.current);
    },
    [],
  );
  const flush = (): void => {
    clearTimeout(timer.current);
    const text = pending.current === null || !prose ? pending.current : curl(desk, pending.current);
    if (text !== null && text !== value) onSave(text);
    pending.current = null;
  };
  const shown = typed ?? value;
  const common = {
    id,
    value: shown,
    "aria-describedby": `${id}-notes`,
    "aria-invalid": problems.some(({ level }) => level === "error"),
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { value: text } = currentTarget;
      setTyped(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
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
        <span class={countCharacters(shown) > limit ? "count over" : "count"}>
          {countCharacters(shown)} of {limit}
        </span>
      )}
      {multiline ? <textarea rows={3} {...common} /> : <input {...common} list={list} />}
      <div id={`${id}-notes`}>
        {hint && <p class="hint">{hint}</p>}
        <ProblemNotes desk={desk} problems={problems} />
      </div>
    </div>
  );
}

export function Choice({
  desk,
  label,
  value,
  options,
  onSave,
  problems = NO_PROBLEMS,
  hint,
  children,
}: {
  desk: DeskStore;
  label: string;
  value: string;
  options: readonly (string | readonly [value: string, label: string])[];
  onSave: (value: string) => void;
  problems?: readonly DeskProblem[];
  /** What the chosen value means. */
  hint?: string;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-notes`}
        onChange={(event) => onSave(event.currentTarget.value)}
      >
        {options.map((option) => {
          const [key, text] = typeof option === "string" ? [option, option || "–"] : option;
          return (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          );
        })}
      </select>
      {children}
      <div id={`${id}-notes`}>
        {hint && <p class="hint">{hint}</p>}
        <ProblemNotes desk={desk} problems={problems} />
      </div>
    </div>
  );
}
