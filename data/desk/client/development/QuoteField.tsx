import { useRef, useState } from "preact/hooks";
import { QuoteForm } from "../../../model/edition/vocabulary.ts";
import { countCharacters, PULL_LENGTH } from "../../../model/text/text-lengths.ts";
import { snapToWords } from "../../shared/passages/select-passage.ts";
import { textOf } from "../../shared/values.ts";
import { PassageContext } from "../article/PassageContext.tsx";
import { useStory } from "../desk-context.ts";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { nameById } from "../names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import type { EntryProps } from "./entry-props.ts";

/** One quote of a statement, and its pull: the words selected in it, for a reaction's line. */
export function QuoteField({ file, problems, path, value }: EntryProps) {
  const { desk, view } = useStory();
  const [refused, setRefused] = useState("");
  const words = useRef<HTMLTextAreaElement>(null);
  const set = (key: string, to: unknown): void => desk.setValue(file.file, [...path, key], to);
  const quote = textOf(value["quote"]);
  const pull = textOf(value["pull"]);
  const pullFrom = ({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement): void => {
    const range = snapToWords(quote, { start, end });
    if (!range) return setRefused("Select words of the quote first.");
    const selected = quote.slice(range.start, range.end);
    const length = countCharacters(selected);
    if (length > PULL_LENGTH) return setRefused(`${length} characters, at most ${PULL_LENGTH}`);
    setRefused("");
    set("pull", selected);
  };
  const id = `quote-${path.join("-")}`;
  return (
    <fieldset class="quote">
      <legend>Quote {Number(path.at(-1)) + 1}</legend>
      <label for={id} class="hint">
        Words of “{nameById(view.articles, textOf(value["article"]))}”; select some for the pull
      </label>
      <textarea ref={words} id={id} readOnly rows={2} value={quote} />
      <button type="button" onClick={() => words.current && pullFrom(words.current)}>
        Pull the selected words
      </button>
      {refused !== "" && <p class="hint">{refused}</p>}
      {pull !== "" && (
        <p class="hint">
          Pull: “{pull}”{" "}
          <button type="button" onClick={() => set("pull", null)}>
            Remove the pull
          </button>
        </p>
      )}
      <Choice
        label="Form"
        value={textOf(value["form"])}
        options={QuoteForm.options}
        onSave={(form) => set("form", form)}
      />
      <Checkbox
        label="Translated"
        checked={value["translated"] === true}
        onChange={(checked) => set("translated", checked || null)}
      />
      <PassageContext {...{ path, value }} file={file.file} />
      <ProblemNotes problems={problems} />
      <button type="button" onClick={() => desk.setValue(file.file, path, null, "Quote removed.")}>
        Remove the quote
      </button>
    </fieldset>
  );
}
