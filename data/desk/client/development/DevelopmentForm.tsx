import { HEADLINE_LENGTH } from "../../../model/text/text-lengths.ts";
import { DevelopmentKind, StatusValue } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import { toDateEdits } from "../../shared/dates/date-edits.ts";
import { listDatePassages } from "../../shared/dates/typed-date.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { articleTitle } from "../article-title.ts";
import { ActorsField } from "./ActorsField.tsx";
import { DateField, renamed } from "./DateField.tsx";
import type { DeskStore } from "../desk-store.ts";
import { Choice, Field } from "../Field.tsx";
import { PassageContext } from "../article/PassageContext.tsx";
import { ProblemNotes, problemsAt, problemsElsewhere } from "../story/ProblemNotes.tsx";
import { RenameForm } from "../RenameForm.tsx";
import { RelationsField } from "./RelationsField.tsx";
import { StatementForm } from "./StatementForm.tsx";
import { recordOf, recordsOf, textOf, textsOf } from "../../shared/values.ts";

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

/** What a status is worth saying: nothing, or a value with those whose it is. */
function StatusField({
  desk,
  file,
  problems,
}: {
  desk: DeskStore;
  file: FileView;
  problems: DeskProblem[];
}) {
  const status = recordOf(file.value["status"]);
  const by = textsOf(status["by"]);
  const change = (value: unknown) => ({ file: file.file, edits: [{ path: ["status"], value }] });
  return (
    <>
      <Choice
        desk={desk}
        label="Status"
        value={textOf(status["value"])}
        options={["", ...StatusValue.options]}
        hint={meaningOf(StatusValue, textOf(status["value"]))}
        problems={problems}
        onSave={(value) =>
          void desk.save([change(value === "" ? null : { value, ...(by.length > 0 && { by }) })])
        }
      />
      {textOf(status["value"]) !== "" && (
        <ActorsField
          desk={desk}
          label="Status by"
          value={by}
          change={(ids) =>
            change({ value: textOf(status["value"]), ...(ids.length > 0 && { by: ids }) })
          }
        />
      )}
    </>
  );
}

/** One development, every field of which saves itself. */
export function DevelopmentForm({ desk, file }: { desk: DeskStore; file: FileView }) {
  const { view } = desk.state;
  if (!view) return null;
  const { value } = file;
  const problems = view.problems.filter((problem) => problem.file === file.file);
  const at = (key: string): DeskProblem[] => problemsAt(problems, file.file, [key]);
  const change = (key: string, to: unknown) => ({
    file: file.file,
    edits: [{ path: [key], value: to }],
  });
  const set = (key: string, to: unknown): void => void desk.save([change(key, to)]);
  const setDate = (changes: Record<string, unknown>): void => {
    const edits = toDateEdits(["date"], changes);
    const { edtf } = changes;
    const moveTo = typeof edtf === "string" ? renamed(file.id, edtf) : file.file;
    void desk.save([{ file: file.file, edits, ...(moveTo !== file.file && { moveTo }) }]);
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
    <section class="form" aria-label="Development" key={file.id}>
      <h2>{textOf(value["headline"]) || file.id}</h2>
      <Field
        desk={desk}
        label="Headline"
        prose
        value={textOf(value["headline"])}
        limit={HEADLINE_LENGTH}
        problems={at("headline")}
        onSave={(text) => set("headline", text)}
      />
      <Field
        desk={desk}
        label="Summary"
        prose
        multiline
        value={textOf(value["summary"])}
        limit={320}
        problems={at("summary")}
        onSave={(text) => set("summary", text)}
      />
      <DateField
        desk={desk}
        value={value["date"]}
        year={year}
        reportDay={reportDay}
        passages={listDatePassages(view, value)}
        problems={at("date")}
        onSave={setDate}
      />
      <Choice
        desk={desk}
        label="Kind"
        value={textOf(value["kind"])}
        options={DevelopmentKind.options}
        hint={meaningOf(DevelopmentKind, textOf(value["kind"]))}
        problems={at("kind")}
        onSave={(kind) => set("kind", kind)}
      />
      <StatusField desk={desk} file={file} problems={at("status")} />
      <label>
        <input
          type="checkbox"
          checked={value["key"] === true}
          onChange={(event) => set("key", event.currentTarget.checked || null)}
        />{" "}
        Key development
      </label>
      <ProblemNotes desk={desk} problems={at("key")} />
      <Choice
        desk={desk}
        label="Occasion"
        value={textOf(value["occasion"])}
        options={["", ...occasions]}
        problems={at("occasion")}
        onSave={(text) => set("occasion", text === "" ? null : text)}
      />
      <ActorsField
        desk={desk}
        label="Actors"
        value={textsOf(value["actors"])}
        change={(ids) => change("actors", ids)}
        problems={at("actors")}
      />
      <fieldset>
        <legend>Evidence</legend>
        <ul>
          {recordsOf(value["evidence"]).map((evidence, index) => (
            <li key={index}>
              “{textOf(evidence["quote"])}”{" "}
              <small>{articleTitle(desk, textOf(evidence["article"]))}</small>{" "}
              <button
                type="button"
                aria-label={`Remove evidence ${index + 1}`}
                onClick={() =>
                  void desk.save([
                    { file: file.file, edits: [{ path: ["evidence", index], value: null }] },
                  ])
                }
              >
                ×
              </button>
              <PassageContext
                desk={desk}
                file={file.file}
                path={["evidence", index]}
                value={evidence}
              />
            </li>
          ))}
        </ul>
        {recordsOf(value["evidence"]).length === 0 && (
          <p class="hint">Select words of the article and press e.</p>
        )}
        <ProblemNotes desk={desk} problems={at("evidence")} />
      </fieldset>
      {recordsOf(value["statements"]).map((statement, index) => (
        <StatementForm
          key={textOf(statement["id"])}
          {...{ desk, file, problems }}
          path={["statements", index]}
          value={statement}
        />
      ))}
      <RelationsField desk={desk} file={file} problems={at("relations")} />
      <Field
        desk={desk}
        label="Note (not published)"
        value={textOf(value["note"])}
        problems={at("note")}
        onSave={(text) => set("note", text === "" ? null : text)}
      />
      <ProblemNotes desk={desk} problems={problemsElsewhere(problems, file.file, SHOWN)} />
      <RenameForm
        desk={desk}
        kind="development"
        id={file.id}
        opened={(to) => ({ development: to })}
      />
      <button type="button" onClick={remove}>
        Remove the development
      </button>
    </section>
  );
}
