import { useRef, useState } from "preact/hooks";
import { QuoteForm } from "../../../model/edition/vocabulary.ts";
import { countCharacters, PULL_LENGTH } from "../../../model/text/text-lengths.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { snapToWords } from "../../shared/passages/select-passage.ts";
import { PassageContext } from "../article/PassageContext.tsx";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { nameById } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** One quote of a statement, and its pull: the words selected in it, for a reaction's line. */
export function QuoteField({ quote }: { quote: Entry }) {
  const { view } = useStory();
  const [refused, setRefused] = useState("");
  const words = useRef<HTMLTextAreaElement>(null);
  const text = quote.text("quote");
  const pull = quote.text("pull");
  const pullFrom = ({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement): void => {
    const range = snapToWords(text, { start, end });
    if (!range) return setRefused("Select words of the quote first.");
    const selected = text.slice(range.start, range.end);
    const length = countCharacters(selected);
    if (length > PULL_LENGTH) return setRefused(`${length} characters, at most ${PULL_LENGTH}`);
    setRefused("");
    void quote.set("pull", selected);
  };
  const id = `quote-${quote.path.join("-")}`;
  return (
    <fieldset>
      <legend>Quote {Number(quote.path.at(-1)) + 1}</legend>
      <label for={id} class="hint">
        Words of “{nameById(view.articles, quote.text("article"))}”; select some for the pull
      </label>
      <textarea ref={words} id={id} readOnly rows={2} value={text} />
      <Button onClick={() => words.current && pullFrom(words.current)}>
        Pull the selected words
      </Button>
      {refused !== "" && <p class="hint">{refused}</p>}
      {pull !== "" && (
        <p class="hint">
          Pull: “{pull}”{" "}
          <RemoveButton what="the pull" onRemove={(status) => quote.set("pull", null, status)} />
        </p>
      )}
      <Choice
        {...quote.requiredField("form")}
        options={QuoteForm.options}
        hint={meaningOf(QuoteForm, quote.text("form"))}
      />
      <Checkbox {...quote.flag("translated")} />
      <PassageContext passage={quote} />
      <ProblemNotes problems={quote.problems()} />
      <RemoveButton what="the quote" onRemove={(status) => quote.remove(status)} />
    </fieldset>
  );
}
