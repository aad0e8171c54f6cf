import { Stance } from "../../../model/edition/vocabulary.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { listStatements } from "../../shared/list-statements.ts";
import type { YamlEdit } from "../../shared/requests.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Choice } from "../fields/Choice.tsx";
import { Disclosure } from "../fields/Disclosure.tsx";
import { Field } from "../fields/Field.tsx";
import { PickList } from "../fields/PickList.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { statementName } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { ActorsField } from "../actors/ActorsField.tsx";
import { QuoteField } from "./QuoteField.tsx";
import { SimilarStatements } from "./SimilarStatements.tsx";
import { StatementDate } from "./StatementDate.tsx";

/** Keys of what is closed while a statement has none of them. */
const DETAILS = ["addressee", "answers", "date", "note"];

/** One statement of a development: who says what, to whom, in which words. */
export function StatementForm({ statement }: { statement: Entry }) {
  const { view } = useStory();
  const { path, value } = statement;
  /** Whoever speaks is among the development's actors. */
  const withSpeaker = (speaker: string): YamlEdit[] => {
    const actors = statement.top.texts("actors");
    const edits = [{ path: [...path, "speaker"], value: speaker }];
    return actors.includes(speaker)
      ? edits
      : [...edits, { path: ["actors"], value: [...actors, speaker] }];
  };
  const answered = statement.texts("answers");
  /** What it can answer: the statements of others. */
  const others = listStatements(view)
    .filter(({ id, speaker }) => speaker !== statement.text("speaker") || answered.includes(id))
    .map((other) => [other.id, statementName(view, other)] as const);
  const isDetailed = DETAILS.some(
    (key) => value[key] !== undefined || statement.problems(key).length > 0,
  );
  return (
    <fieldset>
      <legend>Statement {Number(path.at(-1)) + 1}</legend>
      <ActorsField
        single
        entry={statement}
        name="speaker"
        edits={([speaker = ""]) => withSpeaker(speaker)}
      />
      <SimilarStatements statement={statement} />
      <Choice
        {...statement.requiredField("stance")}
        options={Stance.options}
        hint={meaningOf(Stance, statement.text("stance"))}
      />
      {statement.list("quotes").map((quote, index) => (
        <QuoteField key={index} quote={quote} />
      ))}
      <Disclosure summary="To whom, in answer to what, when; note" isUsed={isDetailed}>
        <ActorsField entry={statement} name="addressee" />
        <PickList
          {...statement.pickList("answers")}
          options={others}
          onSave={(ids, status) => statement.set("answers", ids.length > 0 ? ids : null, status)}
        />
        <StatementDate statement={statement} />
        <Field prose multiline {...statement.field("note")} />
      </Disclosure>
      <ProblemNotes problems={statement.problems("id")} />
      <RemoveButton what="the statement" onRemove={(status) => statement.remove(status)} />
    </fieldset>
  );
}
