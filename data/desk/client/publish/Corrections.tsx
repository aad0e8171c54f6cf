import type { EditionChange } from "../../../edition/list-edition-changes.ts";
import type { PublicationView, StoryView } from "../../shared/desk-api.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { fieldName } from "../../shared/field-labels.ts";
import { listStatements } from "../../shared/list-statements.ts";
import { recordOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { type Entry, useEntry } from "../entry.ts";
import { Field } from "../fields/Field.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { TextForm } from "../fields/TextForm.tsx";
import { actorName, nameById, itemName } from "../item-names.ts";

/** What has no words of its own in the box: a field of the story, an actor, an article, an origin, an occasion or an edition. */
function nameOther(view: StoryView, subject: string, id: string): string {
  const { actors, articles, story, editions } = view;
  switch (subject) {
    case "story":
      return `the story: ${fieldName(id)}`;
    case "actor":
      return `actor: ${actorName(actors.value, id)}`;
    case "article":
      return `article: ${nameById(articles, id)}`;
    case "occasion": {
      const { name } = recordOf(recordOf(story.value["occasions"])[id]);
      return `occasion: ${textOf(name) || id}`;
    }
    case "edition": {
      const published = editions.find(({ edition }) => edition === id)?.published;
      return published ? `the edition of ${formatEdtf(published)}` : `edition ${id}`;
    }
    default:
      return `${subject}: ${id}`;
  }
}

/** What a change or a correction is about, in words of the page: its headline, sentence or claim. */
function nameSubject(view: StoryView, subject: string, id: string): string {
  switch (subject) {
    case "development":
      return nameById(view.developments, id);
    case "statement": {
      const statement = listStatements(view).find((item) => item.id === id);
      return statement ? `a statement in “${itemName(statement.development)}”` : `statement ${id}`;
    }
    case "claim":
      return `claim: ${nameById(view.claims, id)}`;
    case "standfirst":
      return "the standfirst";
    default:
      return nameOther(view, subject, id);
  }
}

interface CorrectionFormProps {
  today: string;
  uncorrected: PublicationView["uncorrected"][number];
}

/** A change by its subject, with the fields that it changes. */
export const describeChange = (view: StoryView, { subject, id, fields }: EditionChange): string =>
  nameSubject(view, subject, id) +
  // A change of the story itself is of the one field that names it.
  (fields.length > 0 && subject !== "story" ? ` (${fields.map(fieldName).join(", ")})` : "");

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
