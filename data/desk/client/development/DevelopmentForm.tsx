import { HEADLINE_LENGTH } from "../../../model/text/text-lengths.ts";
import { DevelopmentKind } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import { toDateEdits } from "../../shared/dates/date-edits.ts";
import { fileDateOf } from "../../shared/dates/parse-date-words.ts";
import { listDatePassages } from "../../shared/dates/typed-date.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { recordOf, recordsOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { nameOf } from "../names.ts";
import { ProblemNotes, problemsAt, problemsElsewhere } from "../problems/ProblemNotes.tsx";
import { ActorsField } from "./ActorsField.tsx";
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
  const { value } = file;
  const problems = view.problems.filter((problem) => problem.file === file.file);
  const at = (key: string): DeskProblem[] => problemsAt(problems, file.file, [key]);
  const set = (key: string, to: unknown): void => desk.setValue(file.file, [key], to);
  const setDate = (changes: Record<string, unknown>): void => {
    const { edtf } = changes;
    const moveTo =
      typeof edtf === "string" ? `developments/${fileDateOf(edtf)}-${file.id}.yaml` : file.file;
    void desk.save([
      {
        file: file.file,
        edits: toDateEdits(["date"], changes),
        ...(moveTo !== file.file && { moveTo }),
      },
    ]);
  };
  const [cited] = recordsOf(value["evidence"]);
  const report = view.articles.find(({ id }) => id === textOf(cited?.["article"]));
  const reportDay = textOf(recordOf(report?.value["published"])["edtf"]);
  const year = /\d{4}/.exec(textOf(recordOf(value["date"])["edtf"]))?.[0] ?? "";
  const occasions = Object.keys(recordOf(view.story.value["occasions"]));
  const remove = (): void => {
    void desk.save([{ file: file.file, text: null }], "Development removed; undo brings it back.");
    desk.set({ development: null });
  };
  return (
    <section class="form" aria-label="Development">
      <h2>{nameOf(file)}</h2>
      <Field
        label="Headline"
        prose
        multiline
        value={textOf(value["headline"])}
        limit={HEADLINE_LENGTH}
        problems={at("headline")}
        onSave={(text) => set("headline", text)}
      />
      <Field
        label="Summary"
        prose
        multiline
        value={textOf(value["summary"])}
        advised={SUMMARY_LENGTH}
        problems={at("summary")}
        onSave={(text) => set("summary", text)}
      />
      <DateField
        value={value["date"]}
        year={year}
        reportDay={reportDay}
        passages={listDatePassages(view, value)}
        problems={at("date")}
        onSave={setDate}
      />
      <Choice
        label="Kind"
        value={textOf(value["kind"])}
        options={DevelopmentKind.options}
        hint={meaningOf(DevelopmentKind, textOf(value["kind"]))}
        problems={at("kind")}
        onSave={(kind) => set("kind", kind)}
      />
      <StatusField file={file} problems={at("status")} />
      <Checkbox
        label="Key development"
        checked={value["key"] === true}
        onChange={(checked) => set("key", checked || null)}
      />
      <ProblemNotes problems={at("key")} />
      <Choice
        label="Occasion"
        value={textOf(value["occasion"])}
        options={["", ...occasions]}
        problems={at("occasion")}
        onSave={(text) => set("occasion", text || null)}
      />
      <ActorsField
        label="Actors"
        value={textsOf(value["actors"])}
        file={file.file}
        edits={(ids) => [{ path: ["actors"], value: ids }]}
        problems={at("actors")}
      />
      <EvidenceField file={file} problems={at("evidence")} />
      {recordsOf(value["statements"]).map((statement, index) => (
        <StatementForm
          key={textOf(statement["id"])}
          {...{ file, problems }}
          path={["statements", index]}
          value={statement}
        />
      ))}
      <RelationsField file={file} problems={at("relations")} />
      <Field
        label="Note (not published)"
        multiline
        value={textOf(value["note"])}
        problems={at("note")}
        onSave={(text) => set("note", text || null)}
      />
      <ProblemNotes problems={problemsElsewhere(problems, file.file, SHOWN)} />
      <RenameForm kind="development" id={file.id} opened={(to) => ({ development: to })} />
      <button type="button" onClick={remove}>
        Remove the development
      </button>
    </section>
  );
}
