import { Stance } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import type { YamlEdit } from "../../shared/requests.ts";
import { recordsOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { PickList } from "../fields/PickList.tsx";
import { firstQuote } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";
import { ActorsField } from "./ActorsField.tsx";
import type { EntryProps } from "./entry-props.ts";
import { QuoteField } from "./QuoteField.tsx";
import { SimilarStatements } from "./SimilarStatements.tsx";
import { StatementDate } from "./StatementDate.tsx";

/** Keys of what is closed while a statement has none of them. */
const DETAILS = ["addressee", "answers", "date", "note"];

/** One statement of a development: who says what, to whom, in which words. */
export function StatementForm({ file, problems, path, value }: EntryProps) {
  const { desk, view } = useStory();
  const at = (key: string): DeskProblem[] => problemsAt(problems, file.file, [...path, key]);
  const set = (key: string, to: unknown): void => desk.setValue(file.file, [...path, key], to);
  /** Whoever speaks is among the development's actors. */
  const withSpeaker = (speaker: string): YamlEdit[] => {
    const actors = textsOf(file.value["actors"]);
    const edits = [{ path: [...path, "speaker"], value: speaker }];
    return actors.includes(speaker)
      ? edits
      : [...edits, { path: ["actors"], value: [...actors, speaker] }];
  };
  const others = view.developments
    .flatMap((development) => recordsOf(development.value["statements"]))
    .filter(({ id }) => id !== value["id"])
    .map((statement) => [textOf(statement["id"]), `“${firstQuote(statement, 60)}”`] as const);
  const isDetailed = DETAILS.some((key) => value[key] !== undefined || at(key).length > 0);
  return (
    <fieldset class="statement">
      <legend>Statement {Number(path.at(-1)) + 1}</legend>
      <ActorsField
        label="Speaker"
        single
        value={textOf(value["speaker"]) === "" ? [] : [textOf(value["speaker"])]}
        file={file.file}
        edits={([speaker = ""]) => withSpeaker(speaker)}
        problems={at("speaker")}
      />
      <SimilarStatements {...{ file, path, value }} />
      <Choice
        label="Stance"
        value={textOf(value["stance"])}
        options={Stance.options}
        hint={meaningOf(Stance, textOf(value["stance"]))}
        problems={at("stance")}
        onSave={(stance) => set("stance", stance)}
      />
      {recordsOf(value["quotes"]).map((quote, index) => (
        <QuoteField
          key={index}
          file={file}
          path={[...path, "quotes", index]}
          value={quote}
          problems={problemsAt(problems, file.file, [...path, "quotes", index])}
        />
      ))}
      <details open={isDetailed}>
        <summary>To whom, in answer to what, when; note</summary>
        <ActorsField
          label="Addressee"
          value={textsOf(value["addressee"])}
          file={file.file}
          edits={(ids) => [{ path: [...path, "addressee"], value: ids.length > 0 ? ids : null }]}
          problems={at("addressee")}
        />
        <PickList
          label="Answers the statements"
          value={textsOf(value["answers"])}
          options={others}
          problems={at("answers")}
          onSave={(ids) => set("answers", ids.length > 0 ? ids : null)}
        />
        <StatementDate {...{ file, path, value }} problems={at("date")} />
        <Field
          label="Note on the scope of the words"
          prose
          multiline
          value={textOf(value["note"])}
          problems={at("note")}
          onSave={(text) => set("note", text || null)}
        />
      </details>
      <ProblemNotes problems={at("id")} />
      <button
        type="button"
        onClick={() => desk.setValue(file.file, path, null, "Statement removed.")}
      >
        Remove the statement
      </button>
    </fieldset>
  );
}
