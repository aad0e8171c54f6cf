import { useState } from "preact/hooks";
import type { EditionChange } from "../../../edition/compare-editions.ts";
import type { PublicationView, StoryView } from "../../shared/desk-api.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import type { DeskStore } from "../desk-store.ts";
import { curl, Field } from "../Field.tsx";
import { ProblemNotes, problemsAt } from "./ProblemNotes.tsx";

const FILE = "corrections.yaml";

/** What a change or a correction is about, in words of the page: its headline, sentence or claim. */
export function nameSubject(view: StoryView, subject: string, id: string): string {
  const inDevelopment = (statement: string) =>
    view.developments.find(({ value }) =>
      recordsOf(value["statements"]).some((item) => textOf(item["id"]) === statement),
    );
  switch (subject) {
    case "development":
      return textOf(view.developments.find((item) => item.id === id)?.value["headline"]) || id;
    case "statement": {
      const headline = textOf(inDevelopment(id)?.value["headline"]);
      return headline === "" ? `statement ${id}` : `a statement in “${headline}”`;
    }
    case "claim":
      return `claim: ${textOf(view.claims.find((item) => item.id === id)?.value["text"]) || id}`;
    case "standfirst":
      return "the standfirst";
    default:
      return `${subject} ${id}`;
  }
}

/** Asks for the correction of one change, and enters it as the first of the list. */
export function CorrectionForm({
  desk,
  view,
  today,
  uncorrected: { change, target },
}: {
  desk: DeskStore;
  view: StoryView;
  today: string;
  uncorrected: PublicationView["uncorrected"][number];
}) {
  const [whatChanged, setWhatChanged] = useState("");
  const add = (): void => {
    if (whatChanged.trim() === "") return;
    const value = { date: today, ...target, whatChanged: curl(desk, whatChanged.trim()) };
    const edits = [{ path: [0], value, insert: true }];
    void desk.save([{ file: FILE, edits }], "Correction entered.");
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        What was wrong for readers, and is corrected: {nameSubject(view, change.subject, change.id)}
        {change.fields.length > 0 && ` (${change.fields.join(", ")})`}{" "}
        <input
          size={60}
          value={whatChanged}
          onInput={(event) => setWhatChanged(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Enter the correction</button>
    </form>
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
export function CorrectionList({ desk, view }: { desk: DeskStore; view: StoryView }) {
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
              desk={desk}
              label="What was corrected"
              prose
              multiline
              value={textOf(correction["whatChanged"])}
              onSave={(text) =>
                void desk.save([
                  { file: FILE, edits: [{ path: [index, "whatChanged"], value: text }] },
                ])
              }
            />
            <ProblemNotes desk={desk} problems={problemsAt(view.problems, FILE, [index])} />
            <button
              type="button"
              onClick={() =>
                void desk.save(
                  [{ file: FILE, edits: [{ path: [index], value: null }] }],
                  "Correction removed; undo brings it back.",
                )
              }
            >
              Remove the correction
            </button>
          </fieldset>
        );
      })}
    </details>
  );
}
