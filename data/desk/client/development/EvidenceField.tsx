import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { PassageContext } from "../article/PassageContext.tsx";
import { useStory } from "../desk-context.ts";
import { nameById } from "../names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** The passages that a development rests on. They are added from the article's text. */
export function EvidenceField({
  file: { file, value },
  problems,
}: {
  file: FileView;
  problems: readonly DeskProblem[];
}) {
  const { desk, view } = useStory();
  const passages = recordsOf(value["evidence"]);
  return (
    <fieldset>
      <legend>Evidence</legend>
      <ul>
        {passages.map((passage, index) => (
          <li key={index}>
            “{textOf(passage["quote"])}”{" "}
            <small>{nameById(view.articles, textOf(passage["article"]))}</small>{" "}
            <button
              type="button"
              aria-label={`Remove evidence ${index + 1}`}
              onClick={() => desk.setValue(file, ["evidence", index], null)}
            >
              ×
            </button>
            <PassageContext file={file} path={["evidence", index]} value={passage} />
          </li>
        ))}
      </ul>
      {passages.length === 0 && <p class="hint">Select words of the article and press e.</p>}
      <ProblemNotes problems={problems} />
    </fieldset>
  );
}
