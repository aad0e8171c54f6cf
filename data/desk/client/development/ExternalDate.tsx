import type { DeskProblem } from "../../shared/desk-api.ts";
import { YEAR_ONLY } from "../../shared/dates/date-edits.ts";
import { formatForField } from "../../shared/dates/format-edtf.ts";
import { parseDateWords } from "../../shared/dates/parse-date-words.ts";
import { recordOf, recordsOf, textOf } from "../../shared/values.ts";
import { useDesk } from "../desk-context.ts";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

const FIELDS = [
  ["publisher", "Publisher of the reference"],
  ["title", "Its title"],
  ["published", "Its day"],
  ["url", "Its address"],
] as const;

/** What the reports allow, and the references outside the corpus that establish a date. */
export function ExternalDate({
  value,
  year,
  problems,
  onSave,
}: {
  value: unknown;
  /** Meant where the words name no year. */
  year: string;
  problems: readonly DeskProblem[];
  onSave: (key: string, value: unknown) => void;
}) {
  const desk = useDesk();
  const { withinText, references } = recordOf(value);
  const list = recordsOf(references);
  const replace = (index: number, key: string, to: unknown): void =>
    onSave("references", list.with(index, { ...list[index], [key]: to }));
  return (
    <>
      <Checkbox
        label="The references establish only the year"
        checked={withinText === null}
        onChange={(checked) => onSave("withinText", checked ? YEAR_ONLY : null)}
      />
      {withinText !== null && (
        <Field
          label="What the reports alone allow"
          hint="such as: 5 March 2019 · between 12 and 17 September 2019"
          value={formatForField(textOf(withinText))}
          problems={problems.filter(({ path }) => path?.at(-1) === "withinText")}
          onSave={(words) => {
            const edtf = words === "" ? null : parseDateWords(words, year);
            if (words === "" || edtf !== null) onSave("withinText", edtf);
            else desk.set({ status: `“${words}” is not read as a date yet.` });
          }}
        />
      )}
      {list.map((reference, index) => (
        <fieldset key={index}>
          <legend>Reference {index + 1}</legend>
          {FIELDS.map(([key, label]) => (
            <Field
              key={key}
              label={label}
              value={
                key === "published"
                  ? formatForField(textOf(reference[key]))
                  : textOf(reference[key])
              }
              onSave={(text) =>
                replace(
                  index,
                  key,
                  key === "published" ? (parseDateWords(text, year) ?? text) : text,
                )
              }
            />
          ))}
          <Choice
            label="It establishes"
            value={textOf(reference["establishes"])}
            options={["day", "year"]}
            onSave={(text) => replace(index, "establishes", text)}
          />
          <Checkbox
            label="It is a primary source: the event’s own record"
            checked={reference["primary"] === true}
            onChange={(checked) => replace(index, "primary", checked || undefined)}
          />
          <ProblemNotes
            problems={problems.filter(
              ({ path }) => path?.includes("references") === true && path.includes(index),
            )}
          />
          <button
            type="button"
            onClick={() => {
              const rest = list.filter((_, at) => at !== index);
              onSave("references", rest.length > 0 ? rest : null);
            }}
          >
            Remove reference {index + 1}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() =>
          onSave("references", [
            ...list,
            { publisher: "", title: "", published: "", url: "", establishes: "day" },
          ])
        }
      >
        Add a reference
      </button>
    </>
  );
}
