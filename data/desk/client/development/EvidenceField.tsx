import { PassageContext } from "../article/PassageContext.tsx";
import { labelOf } from "../../shared/field-labels.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { nameById } from "../../shared/item-names.ts";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { quoteWords } from "../../shared/quote-words.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** The passages that a development rests on. They are added from the article's text. */
export function EvidenceField({ development }: { development: Entry }) {
  const { view } = useStory();
  const passages = development.list("evidence");
  return (
    <fieldset>
      <legend>{labelOf("evidence")}</legend>
      <ul>
        {passages.map((passage, index) => (
          <li key={index}>
            {quoteWords(passage.text("quote"))}{" "}
            <small>{nameById(view.articles, passage.text("article"))}</small>{" "}
            <RemoveButton
              what={`evidence ${index + 1}`}
              label="Remove"
              onRemove={(status) => passage.remove(status)}
            />
            <PassageContext passage={passage} />
          </li>
        ))}
      </ul>
      {passages.length === 0 && <p class="hint">Select words of the article and press e.</p>}
      <ProblemNotes problems={development.problems("evidence")} />
    </fieldset>
  );
}
