import { formatForField } from "../../shared/dates/format-edtf.ts";
import { explainDate } from "../../shared/dates/explain-date.ts";
import type { DatedReport, DatePassage } from "../../shared/dates/typed-date.ts";
import { readTypedDate } from "../../shared/dates/typed-date.ts";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { ExternalDate } from "./ExternalDate.tsx";

interface DateFieldProps {
  label?: string;
  date: Entry;
  /** Meant where the words name no year. */
  year: string;
  /** The report to which weekdays refer. */
  report?: DatedReport | null;
  /** The passages that can state the date. */
  passages: readonly DatePassage[];
  /** Saves the keys of the date that change, where more than these is saved. */
  onSave?: (changes: Record<string, unknown>) => Promise<boolean>;
}

/** A date by words, with what they are read as, its basis and its reasoning. */
export function DateField({
  label = "Date",
  date,
  year,
  report = null,
  passages,
  onSave,
}: DateFieldProps) {
  const desk = useDesk();
  const save = onSave ?? ((changes) => desk.edit(date.file.file, date.edits(changes)));
  return (
    <fieldset>
      <legend>{label}</legend>
      <Field
        {...date.requiredField("edtf")}
        value={formatForField(date.text("edtf"))}
        hint={`such as: 5 March 2019 · between 12 and 17 September · early August${report === null ? "" : " · Tuesday"}`}
        problems={[...date.ownProblems(), ...date.problems("edtf")]}
        onSave={(words) => {
          const changes = readTypedDate(words, { date: date.value, year, report, passages });
          return changes === null ? explainDate(words, year) : save(changes);
        }}
      />
      <Choice
        {...date.requiredField("basis")}
        options={[
          ["stated", "stated in the words"],
          ["inferred", "inferred: we worked it out"],
          ["report-day", "the day of the report"],
          ["external", "external: other publications"],
        ]}
      />
      <Field prose multiline {...date.field("note")} />
      {(date.text("basis") === "external" || date.list("references").length > 0) && (
        <ExternalDate {...{ date, year }} />
      )}
    </fieldset>
  );
}
