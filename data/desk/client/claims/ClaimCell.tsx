import { useState } from "preact/hooks";
import type { PositionValue, Stance } from "../../../model/edition/vocabulary.ts";
import type { FileView } from "../../shared/desk-api.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Field } from "../fields/Field.tsx";
import { PickMenu, Select } from "../fields/Select.tsx";
import { actorName } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

const VALUES: Record<PositionValue, string> = {
  says: "says: it is so",
  denies: "denies: it is not so",
  hedges: "hedges: conditional, partial or open",
  declines: "declines to say",
  "not-here": "not in these reports",
};

/** Positions that a stance settles. Otherwise the words decide: who accuses may assert a claim or its opposite. */
const SETTLED: Readonly<Record<string, PositionValue>> = {
  denies: "denies",
  confirms: "says",
  "declines-to-comment": "declines",
} satisfies Partial<Record<Stance, PositionValue>>;

/** A statement that can be put into a cell. */
export interface StatementChoice {
  id: string;
  stance: string;
  label: string;
}

/** The positions of one side on one claim. */
export function ClaimCell({
  claim,
  side,
  statements,
  picked,
  onPut,
}: {
  claim: FileView;
  side: string;
  statements: readonly StatementChoice[];
  /** Id of the statement that was clicked, waiting for a cell. */
  picked: string | null;
  onPut: () => void;
}) {
  const { desk, view } = useStory();
  const positions = recordsOf(claim.value["positions"]);
  /** A statement whose value is still to be chosen. */
  const [pending, setPending] = useState<string | null>(null);
  const entries = positions
    .map((position, index) => ({ position, index }))
    .filter(({ position }) => textOf(position["side"]) === side);
  const savePositions = (value: unknown[], status?: string): void =>
    desk.setValue(claim.file, ["positions"], value, status);
  /** An empty text removes the value. */
  const set = (index: number, key: string, text: string): void =>
    desk.setValue(claim.file, ["positions", index, key], text || null);
  const removeStatement = (index: number): void =>
    savePositions(
      entries.length > 1
        ? positions.filter((_, at) => at !== index)
        : positions.with(index, { side, value: "not-here" }),
    );
  const labelOf = (statement: string): string =>
    statements.find(({ id }) => id === statement)?.label ?? statement;
  const put = (statement: string, value: string, status: string): void => {
    setPending(null);
    const rest = positions.filter(
      (position) => textOf(position["side"]) !== side || textOf(position["value"]) !== "not-here",
    );
    savePositions([...rest, { side, value, statement }], status);
  };
  const assign = (statement: string): void => {
    if (statement === "") return;
    const stance = statements.find(({ id }) => id === statement)?.stance ?? "";
    const value = SETTLED[stance];
    if (value !== undefined)
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
          <Select
            aria-label={`Value for ${name}`}
            value={textOf(position["value"])}
            options={Object.entries(VALUES)}
            onChange={(value) => set(index, "value", value)}
          />
          {textOf(position["statement"]) !== "" && (
            <>
              <p>
                {labelOf(textOf(position["statement"]))}{" "}
                <button
                  type="button"
                  aria-label={`Remove the statement of ${name}`}
                  onClick={() => removeStatement(index)}
                >
                  ×
                </button>
              </p>
              <Field
                label="Note"
                prose
                multiline
                value={textOf(position["note"])}
                onSave={(note) => set(index, "note", note)}
              />
            </>
          )}
          <ProblemNotes problems={problemsAt(view.problems, claim.file, ["positions", index])} />
        </div>
      ))}
      {pending !== null && (
        <div>
          <p>{labelOf(pending)}</p>
          <PickMenu
            aria-label={`What ${name} says of the claim in these words`}
            prompt="choose …"
            options={Object.entries(VALUES).filter(([value]) => value !== "not-here")}
            onPick={(value) => put(pending, value, "Statement assigned.")}
          />
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
      <PickMenu
        aria-label={`Assign a statement to ${name}`}
        prompt="assign …"
        options={statements.map(({ id, label }) => [id, label] as const)}
        onPick={assign}
      />
    </td>
  );
}
