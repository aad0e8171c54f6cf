import type { PublicationView } from "../../shared/desk-api.ts";
import { describeChange, nameSubject } from "../../shared/describe-change.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { useStory } from "../desk-context.ts";
import { type Entry, useEntry } from "../entry.ts";
import { Field } from "../fields/Field.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { TextForm } from "../fields/TextForm.tsx";

interface CorrectionFormProps {
  today: string;
  uncorrected: PublicationView["uncorrected"][number];
}

/** Asks for the correction of one change, and enters it as the first of the list. */
export function CorrectionForm({ today, uncorrected: { change, target } }: CorrectionFormProps) {
  const { desk, view } = useStory();
  const add = (text: string): Promise<boolean> => {
    const value = { date: today, ...target, whatChanged: desk.curl(text) };
    return desk.edit(view.corrections.file, [{ path: [], prepend: value }], "Correction entered.");
  };
  return (
    <TextForm
      name={`correction ${change.subject} ${change.id}`}
      label={`What was wrong for readers, and is corrected: ${describeChange(view, change)}`}
      button="Enter the correction"
      onSubmit={add}
    />
  );
}

/** What a correction is about: the key that names it and the id, or the whole standfirst. */
function subjectOf(correction: Entry): [subject: string, id: string] {
  const subject = ["development", "statement", "claim", "edition"].find(
    (key) => key in correction.value,
  );
  return subject === undefined ? ["standfirst", ""] : [subject, correction.text(subject)];
}

/** The corrections that readers see, whose words can be changed. */
export function CorrectionList() {
  const { view } = useStory();
  const corrections = useEntry(view.corrections);
  const { length } = view.corrections.value;
  if (length === 0) return null;
  return (
    <details>
      <summary>Corrections that readers see ({length})</summary>
      {view.corrections.value.map((_, index) => {
        const correction = corrections.at(index);
        return (
          <fieldset key={index}>
            <legend>
              {formatEdtf(correction.text("date"))} · {nameSubject(view, ...subjectOf(correction))}
            </legend>
            <Field
              prose
              multiline
              {...correction.requiredField("whatChanged")}
              problems={correction.problems()}
            />
            <RemoveButton what="the correction" onRemove={(status) => correction.remove(status)} />
          </fieldset>
        );
      })}
    </details>
  );
}
