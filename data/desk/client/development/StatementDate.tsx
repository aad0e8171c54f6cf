import { toDateEdits } from "../../shared/dates/date-edits.ts";
import { listDatePassages } from "../../shared/dates/typed-date.ts";
import { recordOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { DateField } from "./DateField.tsx";
import type { EntryProps } from "./entry-props.ts";

/** The date of a statement that differs from its development's. */
export function StatementDate({ file, problems, path, value }: EntryProps) {
  const { desk, view } = useStory();
  const at = [...path, "date"];
  const developmentDate = recordOf(file.value["date"]);
  const edtf = textOf(developmentDate["edtf"]);
  if (value["date"] === undefined) {
    const { basis, note } = developmentDate;
    const date = {
      edtf,
      basis: basis === "report-day" ? "stated" : basis,
      ...(textOf(note) !== "" && { note }),
    };
    return (
      <button
        type="button"
        onClick={() => desk.setValue(file.file, at, date, "Enter when the statement was made.")}
      >
        It was made on another day than the development
      </button>
    );
  }
  return (
    <>
      <DateField
        label="Date of the statement"
        value={value["date"]}
        year={/\d{4}/.exec(edtf)?.[0] ?? ""}
        passages={listDatePassages(view, file.value)}
        problems={problems}
        onSave={(changes) => desk.edit(file.file, toDateEdits(at, changes))}
      />
      <button type="button" onClick={() => desk.setValue(file.file, at, null)}>
        Same date as the development
      </button>
    </>
  );
}
