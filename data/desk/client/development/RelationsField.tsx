import { useState } from "preact/hooks";
import { RelationType } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { PickMenu, Select } from "../fields/Select.tsx";
import { nameById, nameOf } from "../names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

const WORDS: Record<string, string> = {
  denies: "denies",
  respondsTo: "responds to the statement in",
  reactsTo: "reacts to the event",
  follows: "follows, as a later stage,",
  confirms: "confirms all of",
};

const TYPES = RelationType.options.map((type) => [type, WORDS[type] ?? type] as const);

/** Relations to other developments, picked from a list. */
export function RelationsField({
  file: { id, file, value },
  problems,
}: {
  file: FileView;
  problems: readonly DeskProblem[];
}) {
  const { desk, view } = useStory();
  const [chosen, setChosen] = useState("");
  const developments = view.developments.filter((development) => development.id !== id);
  const isDenial = recordsOf(value["statements"]).some(({ stance }) => stance === "denies");
  /** The relation that the editor chose, or the one that the two developments suggest. */
  const typeTo = (to: string): string => {
    const target = developments.find((development) => development.id === to);
    const isStatement = recordsOf(target?.value["statements"]).length > 0;
    return chosen || (isDenial ? "denies" : isStatement ? "respondsTo" : "reactsTo");
  };
  return (
    <fieldset>
      <legend>Relations</legend>
      <ul>
        {recordsOf(value["relations"]).map((relation, index) => {
          const [[type, to] = ["", ""]] = Object.entries(relation);
          const headline = nameById(developments, textOf(to));
          return (
            <li key={index}>
              <Select
                aria-label={`Relation to ${headline}`}
                value={type}
                options={TYPES}
                onChange={(next) => desk.setValue(file, ["relations", index], { [next]: to })}
              />{" "}
              “{headline}”{" "}
              <button
                type="button"
                aria-label={`Remove the relation to ${headline}`}
                onClick={() => desk.setValue(file, ["relations", index], null)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <label>
        It{" "}
        <Select
          value={chosen}
          options={[["", "relates to (as its statements suggest)"], ...TYPES]}
          onChange={setChosen}
        />
      </label>
      <label>
        {" "}
        the development{" "}
        <PickMenu
          prompt="pick …"
          options={developments.map(
            (development) => [development.id, nameOf(development)] as const,
          )}
          onPick={(to) => desk.append(file, ["relations"], { [typeTo(to)]: to })}
        />
      </label>
      <ProblemNotes problems={problems} />
    </fieldset>
  );
}
