import { useState } from "preact/hooks";
import { formatForField } from "../../shared/dates/format-edtf.ts";
import type { DeskProblem } from "../../shared/desk-api.ts";
import type { DatePassage } from "../../shared/dates/typed-date.ts";
import { readTypedDate } from "../../shared/dates/typed-date.ts";
import { recordOf, recordsOf, textOf } from "../../shared/values.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { ExternalDate } from "./ExternalDate.tsx";

interface DateFieldProps {
  label?: string;
  value: unknown;
  /** Meant where the words name no year. */
  year: string;
  /** The day of the report, to which its weekdays refer; empty where it is not one day. */
  reportDay?: string;
  /** The passages that can state the date. */
  passages: readonly DatePassage[];
  problems: readonly DeskProblem[];
  /** Called with the keys of the date that change. */
  onSave: (changes: Record<string, unknown>) => void;
}

/** A date by words, with what they are read as, its basis and its reasoning. */
export function DateField({
  label = "Date",
  value,
  year,
  reportDay = "",
  passages,
  problems,
  onSave,
}: DateFieldProps) {
  const { edtf, basis, note, references } = recordOf(value);
  const [parseError, setParseError] = useState("");
  const at = (key: string): DeskProblem[] =>
    problems.filter(({ path }) => path?.at(-1) === key || (key === "edtf" && path?.length === 1));
  return (
    <fieldset>
      <legend>{label}</legend>
      <Field
        label="When"
        value={formatForField(textOf(edtf))}
        hint={
          parseError === ""
            ? `such as: 5 March 2019 · between 12 and 17 September · early August${reportDay === "" ? "" : " · Tuesday"}`
            : parseError
        }
        problems={at("edtf")}
        onSave={(words) => {
          const changes = readTypedDate(words, { date: value, year, reportDay, passages });
          setParseError(changes === null ? `“${words}” is not read as a date yet.` : "");
          if (changes !== null) onSave(changes);
        }}
      />
      <Choice
        label="Basis"
        value={textOf(basis)}
        options={[
          ["stated", "stated in the words"],
          ["inferred", "inferred: we worked it out"],
          ["report-day", "the day of the report"],
          ["external", "external: other publications"],
        ]}
        problems={at("basis")}
        onSave={(text) => onSave({ basis: text })}
      />
      <Field
        label="Reasoning"
        prose
        multiline
        value={textOf(note)}
        problems={at("note")}
        onSave={(text) => onSave({ note: text || null })}
      />
      {(basis === "external" || recordsOf(references).length > 0) && (
        <ExternalDate {...{ value, year, problems }} onSave={(key, to) => onSave({ [key]: to })} />
      )}
    </fieldset>
  );
}
