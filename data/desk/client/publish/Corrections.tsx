import type { EditionChange } from "../../../edition/list-edition-changes.ts";
import type { PublicationView, StoryView } from "../../shared/desk-api.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { Field } from "../fields/Field.tsx";
import { TextForm } from "../fields/TextForm.tsx";
import { nameById, nameOf } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

const FILE = "corrections.yaml";

/** What a change or a correction is about, in words of the page: its headline, sentence or claim. */
export function nameSubject(view: StoryView, subject: string, id: string): string {
  switch (subject) {
    case "development":
      return nameById(view.developments, id);
    case "statement": {
      const development = view.developments.find(({ value }) =>
        recordsOf(value["statements"]).some((statement) => statement["id"] === id),
      );
      return development ? `a statement in “${nameOf(development)}”` : `statement ${id}`;
    }
    case "claim":
      return `claim: ${nameById(view.claims, id)}`;
    case "standfirst":
      return "the standfirst";
    default:
      return `${subject} ${id}`;
  }
}

/** Asks for the correction of one change, and enters it as the first of the list. */
export function CorrectionForm({
  today,
  uncorrected: { change, target },
}: {
  today: string;
  uncorrected: PublicationView["uncorrected"][number];
}) {
  const { desk, view } = useStory();
  const add = (text: string): void => {
    const value = { date: today, ...target, whatChanged: desk.curl(text) };
    desk.edit(FILE, [{ path: [0], value, insert: true }], "Correction entered.");
  };
  const fields = change.fields.length > 0 ? ` (${change.fields.join(", ")})` : "";
  return (
    <TextForm
      label={`What was wrong for readers, and is corrected: ${nameSubject(view, change.subject, change.id)}${fields}`}
      button="Enter the correction"
      size={60}
      onSubmit={add}
    />
  );
}

const targetOf = (
  correction: Record<string, unknown>,
): Pick<EditionChange, "id"> & { subject: string } => {
  const subject =
    ["development", "statement", "claim", "edition"].find((key) => key in correction) ??
    "standfirst";
  return { subject, id: textOf(correction[subject]) };
};

/** The corrections that readers see, whose words can be changed. */
export function CorrectionList() {
  const { desk, view } = useStory();
  if (view.corrections.length === 0) return null;
  return (
    <details>
      <summary>Corrections that readers see ({view.corrections.length})</summary>
      {view.corrections.map((correction, index) => {
        const { subject, id } = targetOf(correction);
        return (
          <fieldset key={index}>
            <legend>
              {formatEdtf(textOf(correction["date"]))} · {nameSubject(view, subject, id)}
            </legend>
            <Field
              label="What was corrected"
              prose
              multiline
              value={textOf(correction["whatChanged"])}
              onSave={(text) => desk.setValue(FILE, [index, "whatChanged"], text)}
            />
            <ProblemNotes problems={problemsAt(view.problems, FILE, [index])} />
            <Button
              onClick={() =>
                desk.setValue(FILE, [index], null, "Correction removed; undo brings it back.")
              }
            >
              Remove the correction
            </Button>
          </fieldset>
        );
      })}
    </details>
  );
}
