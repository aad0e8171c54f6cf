import type { PositionValue, Stance } from "../../../model/edition/vocabulary.ts";
import type { FileView } from "../../shared/desk-api.ts";
import { absentPosition } from "../../shared/change-sides.ts";
import type { ListedStatement } from "../../shared/list-statements.ts";
import { valueLabel } from "../../shared/value-labels.ts";
import { wordsBeforePeriod } from "../../shared/words-before-period.ts";
import { useStory } from "../desk-context.ts";
import { type Entry, useEntry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { Field } from "../fields/Field.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { PickMenu, Select } from "../fields/Select.tsx";
import { actorName } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** What a list shows for each value. */
const VALUES: Record<PositionValue, string> = {
  says: "says: it is so",
  denies: "denies: it is not so",
  hedges: "hedges: conditional, partial or open",
  declines: "declines to say",
  "not-here": valueLabel("not-here"),
};

/** Positions that a stance settles. Otherwise the words decide: who accuses may assert a claim or its opposite. */
const SETTLED: Readonly<Record<string, PositionValue>> = {
  denies: "denies",
  confirms: "says",
  "declines-to-comment": "declines",
} satisfies Partial<Record<Stance, PositionValue>>;

interface ClaimCellProps {
  claim: FileView;
  side: string;
  statements: readonly (ListedStatement & { label: string })[];
  /** Id of the statement that was clicked, waiting for a cell. */
  picked: string | null;
  onPut: () => void;
}

/** The positions of one side on one claim. */
export function ClaimCell({ claim, side, statements, picked, onPut }: ClaimCellProps) {
  const { view } = useStory();
  const entry = useEntry(claim);
  const positions = entry.list("positions");
  const ofSide = positions.filter((position) => position.text("side") === side);
  const removeStatement = (position: Entry, status: string): Promise<boolean> =>
    position.replace(ofSide.length > 1 ? null : absentPosition(side), status);
  const findStatement = (id: string) => statements.find((statement) => statement.id === id);
  /** What the box says instead of the value where the words are older than the claim's period. */
  const pastWords = (position: Entry): string | null => {
    const { date = "" } = findStatement(position.text("statement")) ?? {};
    return wordsBeforePeriod(position.text("value"), date, entry.text("period"));
  };
  /** Adds a position at once; a value that the stance does not settle is left empty, which is an error until it is chosen. */
  const assign = (statement: string): void => {
    if (statement === "") return;
    const stance = findStatement(statement)?.stance ?? "";
    const value = SETTLED[stance] ?? "";
    const rest = positions.filter(
      (position) => position.text("side") !== side || position.text("value") !== "not-here",
    );
    void entry.set(
      "positions",
      [...rest.map((position) => position.value), { side, value, statement }],
      value === ""
        ? "Statement assigned: choose what the side says of the claim in these words."
        : `Statement assigned: ${valueLabel(value)}, as its stance is “${valueLabel(stance)}”.`,
    );
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
      {ofSide.map((position, index) => (
        <div key={index}>
          <Select
            aria-label={`Value for ${name}`}
            value={position.text("value")}
            options={[
              ...(position.text("value") === "" ? [["", "choose …"] as const] : []),
              ...Object.entries(VALUES),
            ]}
            onChange={(value) => position.set("value", value)}
          />
          {position.text("statement") !== "" && (
            <>
              <p>
                {findStatement(position.text("statement"))?.label ?? position.text("statement")}{" "}
                <RemoveButton
                  what={`the statement of ${name}`}
                  label="Remove"
                  onRemove={(status) => removeStatement(position, status)}
                />
              </p>
              {pastWords(position) !== null && (
                <p class="hint">In the box: “{pastWords(position)}”</p>
              )}
              <Field prose multiline {...position.field("note")} problems={[]} />
            </>
          )}
          <ProblemNotes problems={position.problems()} />
        </div>
      ))}
      {picked !== null && (
        <Button
          aria-label={`Put the statement here: ${name}`}
          onClick={() => {
            assign(picked);
            onPut();
          }}
        >
          Put it here
        </Button>
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
