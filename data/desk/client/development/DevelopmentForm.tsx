import { HEADLINE_LENGTH } from "../../../model/text/text-lengths.ts";
import { DevelopmentKind } from "../../../model/edition/vocabulary.ts";
import type { FileView } from "../../shared/desk-api.ts";
import { fileDateOf } from "../../shared/dates/parse-date-words.ts";
import { findReport, listDatePassages } from "../../shared/dates/typed-date.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { itemName, listOccasionNames } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { ActorsField } from "../actors/ActorsField.tsx";
import { DateField } from "./DateField.tsx";
import { EvidenceField } from "./EvidenceField.tsx";
import { RelationsField } from "./RelationsField.tsx";
import { StatementForm } from "./StatementForm.tsx";
import { StatusField } from "./StatusField.tsx";

/** Two sentences, in characters. */
const SUMMARY_LENGTH = 320;

/** Keys whose problems stand at their fields. */
const SHOWN = [
  "headline",
  "summary",
  "date",
  "kind",
  "key",
  "occasion",
  "status",
  "actors",
  "evidence",
  "statements",
  "relations",
  "note",
];

/** One development, every field of which saves itself. */
export function DevelopmentForm({ file }: { file: FileView }) {
  const { desk, view } = useStory();
  const entry = useEntry(file);
  const { value } = entry;
  const setDate = (changes: Record<string, unknown>): Promise<boolean> => {
    const { edtf } = changes;
    const moveTo =
      typeof edtf === "string" ? `developments/${fileDateOf(edtf)}-${file.id}.yaml` : file.file;
    return desk.save([
      {
        file: file.file,
        edits: entry.at("date").edits(changes),
        ...(moveTo !== file.file && { moveTo }),
      },
    ]);
  };
  const year = /\d{4}/.exec(entry.at("date").text("edtf"))?.[0] ?? "";
  const remove = (status: string): void => {
    void desk.save([{ file: file.file, text: null }], status);
    desk.set({ development: null });
  };
  return (
    <section class="form" aria-label="Development">
      <h2>{itemName(file)}</h2>
      <Field prose multiline limit={HEADLINE_LENGTH} {...entry.requiredField("headline")} />
      <Field prose multiline advised={SUMMARY_LENGTH} {...entry.requiredField("summary")} />
      <DateField
        date={entry.at("date")}
        year={year}
        report={findReport(view, value["evidence"])}
        passages={listDatePassages(view, value)}
        onSave={setDate}
      />
      <Choice
        {...entry.requiredField("kind")}
        options={DevelopmentKind.options}
        hint={meaningOf(DevelopmentKind, entry.text("kind"))}
      />
      <StatusField development={entry} />
      <Checkbox {...entry.flag("key")} />
      <ProblemNotes problems={entry.problems("key")} />
      <Choice {...entry.field("occasion")} options={["", ...listOccasionNames(view)]} />
      <ActorsField entry={entry} name="actors" edits={(ids) => entry.edits({ actors: ids })} />
      <EvidenceField development={entry} />
      {entry.list("statements").map((statement) => (
        <StatementForm key={statement.text("id")} statement={statement} />
      ))}
      <RelationsField development={entry} />
      <Field multiline {...entry.field("note")} />
      <ProblemNotes problems={entry.otherProblems(SHOWN)} />
      <RenameForm kind="development" id={file.id} opened={(to) => ({ development: to })} />
      <RemoveButton what="the development" onRemove={remove} />
    </section>
  );
}
