import { labelOf } from "../../shared/field-labels.ts";
import { useState } from "preact/hooks";
import { RelationType } from "../../../model/edition/vocabulary.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { PickMenu, Select } from "../fields/Select.tsx";
import { listFileNames, nameById } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

const VERBS: Record<string, string> = {
  denies: "denies",
  respondsTo: "responds to the statement in",
  reactsTo: "reacts to the event",
  follows: "follows, as a later stage,",
  confirms: "confirms all of",
};

const TYPES = RelationType.options.map((type) => [type, VERBS[type] ?? type] as const);

/** Relations to other developments, picked from a list. */
export function RelationsField({ development }: { development: Entry }) {
  const { view } = useStory();
  const [chosen, setChosen] = useState("");
  const developments = view.developments.filter(({ id }) => id !== development.file.id);
  const isDenial = development
    .list("statements")
    .some((statement) => statement.text("stance") === "denies");
  /** The relation that the editor chose, or the one that the two developments suggest. */
  const typeTo = (to: string): string => {
    const target = developments.find(({ id }) => id === to);
    const isStatement = recordsOf(target?.value["statements"]).length > 0;
    return chosen || (isDenial ? "denies" : isStatement ? "respondsTo" : "reactsTo");
  };
  return (
    <fieldset>
      <legend>{labelOf("relations")}</legend>
      <ul>
        {development.list("relations").map((relation, index) => {
          const [[type, to] = ["", ""]] = Object.entries(relation.value);
          const headline = nameById(developments, textOf(to));
          return (
            <li key={index}>
              <Select
                aria-label={`Relation to ${headline}`}
                value={type}
                options={TYPES}
                onChange={(next) => relation.replace({ [next]: to })}
              />{" "}
              “{headline}”{" "}
              <RemoveButton
                what={`the relation to “${headline}”`}
                label="Remove"
                onRemove={(status) => relation.remove(status)}
              />
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
          options={listFileNames(developments)}
          onPick={(to) => development.append("relations", { [typeTo(to)]: to })}
        />
      </label>
      <ProblemNotes problems={development.problems("relations")} />
    </fieldset>
  );
}
