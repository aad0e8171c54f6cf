import { useState } from "preact/hooks";
import { RelationType } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import type { DeskStore } from "../desk-store.ts";
import { ProblemNotes } from "../story/ProblemNotes.tsx";
import { recordsOf, textOf } from "../../shared/values.ts";

const WORDS: Record<string, string> = {
  denies: "denies",
  respondsTo: "responds to the statement in",
  reactsTo: "reacts to the event",
  follows: "follows, as a later stage,",
  confirms: "confirms all of",
};

/** Relations to other developments, picked from a list. */
export function RelationsField({
  desk,
  file,
  problems,
}: {
  desk: DeskStore;
  file: FileView;
  problems: readonly DeskProblem[];
}) {
  const [chosen, setChosen] = useState<string>("");
  const developments = (desk.state.view?.developments ?? []).filter(({ id }) => id !== file.id);
  const headlineOf = (id: string): string =>
    textOf(developments.find((item) => item.id === id)?.value["headline"]) || id;
  const relations = recordsOf(file.value["relations"]);
  const isDenial = recordsOf(file.value["statements"]).some(({ stance }) => stance === "denies");
  /** The relation that the editor chose, or the one that the two developments suggest. */
  const typeTo = (to: string): string => {
    const target = developments.find(({ id }) => id === to);
    const isStatement = recordsOf(target?.value["statements"]).length > 0;
    return chosen || (isDenial ? "denies" : isStatement ? "respondsTo" : "reactsTo");
  };
  const save = (edit: { path: (string | number)[]; value: unknown; insert?: boolean }): void =>
    void desk.save([{ file: file.file, edits: [edit] }]);
  return (
    <fieldset>
      <legend>Relations</legend>
      <ul>
        {relations.map((relation, index) => {
          const [[name, to] = ["", ""]] = Object.entries(relation);
          return (
            <li key={index}>
              <select
                aria-label={`Relation to ${headlineOf(textOf(to))}`}
                value={name}
                onChange={(event) =>
                  save({ path: ["relations", index], value: { [event.currentTarget.value]: to } })
                }
              >
                {RelationType.options.map((option) => (
                  <option key={option} value={option} selected={option === name}>
                    {WORDS[option]}
                  </option>
                ))}
              </select>{" "}
              “{headlineOf(textOf(to))}”{" "}
              <button
                type="button"
                aria-label={`Remove the relation to ${headlineOf(textOf(to))}`}
                onClick={() => save({ path: ["relations", index], value: null })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <label>
        It{" "}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">relates to (as its statements suggest)</option>
          {RelationType.options.map((option) => (
            <option key={option} value={option} selected={option === chosen}>
              {WORDS[option]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {" "}
        the development{" "}
        <select
          value=""
          onChange={(event) => {
            const to = event.currentTarget.value;
            event.currentTarget.value = "";
            if (to === "") return;
            const value = { [typeTo(to)]: to };
            save({ path: ["relations", relations.length], value, insert: true });
          }}
        >
          <option value="">pick …</option>
          {developments.map(({ id }) => (
            <option key={id} value={id}>
              {headlineOf(id)}
            </option>
          ))}
        </select>
      </label>
      <ProblemNotes desk={desk} problems={problems} />
    </fieldset>
  );
}
