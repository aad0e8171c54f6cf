import { explainDate } from "../../shared/dates/explain-date.ts";
import { formatForField } from "../../shared/dates/format-edtf.ts";
import { parseDateWords } from "../../shared/dates/parse-date-words.ts";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

interface ExternalDateProps {
  date: Entry;
  /** Meant where the words name no year. */
  year: string;
}

/** What the reports allow, and the references outside the corpus that establish a date. */
export function ExternalDate({ date, year }: ExternalDateProps) {
  const desk = useDesk();
  const references = date.list("references");
  /** The file has `null`, which is more than no entry. */
  const isYearOnly = date.value["withinText"] === null;
  return (
    <>
      <Checkbox
        label="The references establish only the year"
        checked={isYearOnly}
        onChange={(checked) =>
          checked
            ? desk.edit(date.file.file, [{ path: [...date.path, "withinText"], setNull: true }])
            : date.set("withinText", null)
        }
      />
      {!isYearOnly && (
        <Field
          {...date.field("withinText")}
          hint="such as: 5 March 2019 · between 12 and 17 September 2019"
          value={formatForField(date.text("withinText"))}
          onSave={(words) => {
            const edtf = words === "" ? null : parseDateWords(words, year);
            return words === "" || edtf !== null
              ? date.set("withinText", edtf)
              : explainDate(words, year);
          }}
        />
      )}
      {references.map((reference, index) => (
        <fieldset key={index}>
          <legend>Reference {index + 1}</legend>
          <Field {...reference.requiredField("publisher")} />
          <Field {...reference.requiredField("title")} />
          <Field
            {...reference.field("published")}
            value={formatForField(reference.text("published"))}
            onSave={(words) => {
              const edtf = parseDateWords(words, year);
              return edtf === null ? explainDate(words, year) : reference.set("published", edtf);
            }}
          />
          <Field {...reference.requiredField("url")} />
          <Choice {...reference.requiredField("establishes")} options={["day", "year"]} />
          <Checkbox
            {...reference.flag("primary")}
            label="It is a primary source: the event’s own record"
          />
          <ProblemNotes problems={reference.ownProblems()} />
          <RemoveButton
            what={`reference ${index + 1}`}
            onRemove={(status) =>
              references.length > 1
                ? reference.remove(status)
                : date.set("references", null, status)
            }
          />
        </fieldset>
      ))}
      <Button
        onClick={() =>
          date.append("references", {
            publisher: "",
            title: "",
            published: "",
            url: "",
            establishes: "day",
          })
        }
      >
        Add a reference
      </Button>
    </>
  );
}
