import { useState } from "preact/hooks";
import { PositionValue } from "../../../model/edition/vocabulary.ts";
import type { FileView, StoryView } from "../../shared/desk-api.ts";
import { actorName } from "../actor-name.ts";
import type { DeskStore } from "../desk-store.ts";
import { Field } from "../Field.tsx";
import { ProblemNotes, problemsAt } from "../story/ProblemNotes.tsx";
import { positionOfStance } from "../../shared/position-of-stance.ts";
import { recordsOf, textOf } from "../../shared/values.ts";

const VALUES: Record<PositionValue, string> = {
  says: "says: it is so",
  denies: "denies: it is not so",
  hedges: "hedges: conditional, partial or open",
  declines: "declines to say",
  "not-here": "not in these reports",
};

/** A statement that can be put into a cell. */
export interface StatementChoice {
  id: string;
  stance: string;
  label: string;
}

/** The positions of one side on one claim. */
export function ClaimCell({
  desk,
  view,
  claim,
  side,
  statements,
  picked,
  onPut,
}: {
  desk: DeskStore;
  view: StoryView;
  claim: FileView;
  side: string;
  statements: readonly StatementChoice[];
  /** Id of the statement that was clicked, waiting for a cell. */
  picked: string | null;
  onPut: () => void;
}) {
  const positions = recordsOf(claim.value["positions"]);
  /** A statement whose value is still to be chosen. */
  const [pending, setPending] = useState<string | null>(null);
  const entries = positions
    .map((position, index) => ({ position, index }))
    .filter(({ position }) => textOf(position["side"]) === side);
  const save = (value: unknown[], status = "Saved."): void =>
    void desk.save([{ file: claim.file, edits: [{ path: ["positions"], value }] }], status);
  const replace = (index: number, changes: Record<string, unknown>): void =>
    save(
      positions.map((position, at) =>
        at === index
          ? Object.fromEntries(
              Object.entries({ ...position, ...changes }).filter(
                ([, value]) => value !== undefined && value !== "",
              ),
            )
          : position,
      ),
    );
  const labelOf = (statement: string): string =>
    statements.find(({ id }) => id === statement)?.label ?? statement;
  const put = (statement: string, value: string, status: string): void => {
    setPending(null);
    const rest = positions.filter(
      (position) => textOf(position["side"]) !== side || textOf(position["value"]) !== "not-here",
    );
    save([...rest, { side, value, statement }], status);
  };
  const assign = (statement: string): void => {
    if (statement === "") return;
    const stance = statements.find(({ id }) => id === statement)?.stance ?? "";
    const value = positionOfStance(stance);
    if (value !== "")
      return put(statement, value, `Statement assigned: ${value}, as its stance is “${stance}”.`);
    setPending(statement);
    desk.set({ status: "Choose what the side says of the claim in these words." });
  };
  const name = actorName(view.actors.value, side);
  return (
    <td
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        assign(event.dataTransfer?.getData("text/plain") ?? "");
      }}
    >
      {entries.map(({ position, index }) => (
        <div key={index}>
          <select
            aria-label={`Value for ${name}`}
            value={textOf(position["value"])}
            onChange={(event) => replace(index, { value: event.currentTarget.value })}
          >
            {PositionValue.options.map((option) => (
              <option key={option} value={option} selected={option === textOf(position["value"])}>
                {VALUES[option]}
              </option>
            ))}
          </select>
          {textOf(position["statement"]) !== "" && (
            <>
              <p>{labelOf(textOf(position["statement"]))}</p>
              <button
                type="button"
                aria-label={`Remove the statement of ${name}`}
                onClick={() =>
                  save(
                    entries.length > 1
                      ? positions.filter((_, at) => at !== index)
                      : positions.map((other, at) =>
                          at === index ? { side, value: "not-here" } : other,
                        ),
                  )
                }
              >
                ×
              </button>
              <Field
                desk={desk}
                label="Note"
                prose
                value={textOf(position["note"])}
                onSave={(note) => replace(index, { note })}
              />
            </>
          )}
          <ProblemNotes
            desk={desk}
            problems={problemsAt(view.problems, claim.file, ["positions", index])}
          />
        </div>
      ))}
      {pending !== null && (
        <div>
          <p>{labelOf(pending)}</p>
          <select
            aria-label={`What ${name} says of the claim in these words`}
            value=""
            onChange={(event) => put(pending, event.currentTarget.value, "Statement assigned.")}
          >
            <option value="">choose …</option>
            {PositionValue.exclude(["not-here"]).options.map((option) => (
              <option key={option} value={option}>
                {VALUES[option]}
              </option>
            ))}
          </select>
        </div>
      )}
      {picked !== null && (
        <button
          type="button"
          aria-label={`Put the statement here: ${name}`}
          onClick={() => {
            assign(picked);
            onPut();
          }}
        >
          Put it here
        </button>
      )}
      <select
        aria-label={`Assign a statement to ${name}`}
        value=""
        onChange={(event) => {
          const statement = event.currentTarget.value;
          event.currentTarget.value = "";
          assign(statement);
        }}
      >
        <option value="">assign …</option>
        {statements.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </td>
  );
}
