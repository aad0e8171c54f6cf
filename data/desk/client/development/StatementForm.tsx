import { useRef, useState } from "preact/hooks";
import { countCharacters, PULL_LENGTH } from "../../../model/text/text-lengths.ts";
import { QuoteForm, Stance } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView, YamlEdit, YamlPath } from "../../shared/desk-api.ts";
import { toDateEdits } from "../../shared/dates/date-edits.ts";
import { listDatePassages } from "../../shared/dates/typed-date.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { truncate } from "../../shared/truncate.ts";
import { snapToWords } from "../../shared/passages/select-passage.ts";
import { articleTitle } from "../article-title.ts";
import { ActorsField } from "./ActorsField.tsx";
import type { DeskStore } from "../desk-store.ts";
import { DateField } from "./DateField.tsx";
import { Choice, Field } from "../Field.tsx";
import { PassageContext } from "../article/PassageContext.tsx";
import { PickList } from "../PickList.tsx";
import { ProblemNotes, problemsAt } from "../story/ProblemNotes.tsx";
import { SimilarStatements } from "./SimilarStatements.tsx";
import { recordOf, recordsOf, textOf, textsOf } from "../../shared/values.ts";

interface Edit {
  desk: DeskStore;
  file: FileView;
  problems: readonly DeskProblem[];
  path: YamlPath;
  value: Record<string, unknown>;
}

/** A quote of the statement; the pull is selected in its words. */
function Quote({ desk, file, problems, path, value }: Edit) {
  const [refused, setRefused] = useState("");
  const words = useRef<HTMLTextAreaElement>(null);
  const set = (key: string, text: string | boolean | null): void =>
    void desk.save([{ file: file.file, edits: [{ path: [...path, key], value: text }] }]);
  const quote = textOf(value["quote"]);
  const number = Number(path.at(-1)) + 1;
  const pullFrom = (input: HTMLTextAreaElement): void => {
    const range = snapToWords(quote, { start: input.selectionStart, end: input.selectionEnd });
    const pull = range ? quote.slice(range.start, range.end) : "";
    const isTooLong = countCharacters(pull) > PULL_LENGTH;
    setRefused(
      pull === ""
        ? "Select words of the quote first."
        : isTooLong
          ? `${countCharacters(pull)} characters, at most ${PULL_LENGTH}`
          : "",
    );
    if (pull !== "" && !isTooLong) set("pull", pull);
  };
  const id = `quote-${path.join("-")}`;
  return (
    <fieldset class="quote">
      <legend>Quote {number}</legend>
      <label for={id} class="hint">
        Words of “{articleTitle(desk, textOf(value["article"]))}”; select some for the pull
      </label>
      <textarea ref={words} id={id} readOnly rows={2} value={quote} />
      <button type="button" onClick={() => words.current && pullFrom(words.current)}>
        Pull the selected words
      </button>
      {refused !== "" && <p class="hint">{refused}</p>}
      {textOf(value["pull"]) !== "" && (
        <p class="hint">
          Pull: “{textOf(value["pull"])}”{" "}
          <button type="button" onClick={() => set("pull", null)}>
            Remove the pull
          </button>
        </p>
      )}
      <Choice
        desk={desk}
        label="Form"
        value={textOf(value["form"])}
        options={QuoteForm.options}
        onSave={(form) => set("form", form)}
      />
      <label>
        <input
          type="checkbox"
          checked={value["translated"] === true}
          onChange={(event) => set("translated", event.currentTarget.checked || null)}
        />{" "}
        Translated
      </label>
      <PassageContext {...{ desk, path, value }} file={file.file} />
      <ProblemNotes desk={desk} problems={problems} />
      <button
        type="button"
        onClick={() =>
          void desk.save([{ file: file.file, edits: [{ path, value: null }] }], "Quote removed.")
        }
      >
        Remove the quote
      </button>
    </fieldset>
  );
}

/** The date of a statement that differs from its development's. */
function StatementDate({ desk, file, problems, path, value }: Edit) {
  const at = [...path, "date"];
  const save = (edits: YamlEdit[], status?: string): void =>
    void desk.save([{ file: file.file, edits }], status);
  const developmentDate = recordOf(file.value["date"]);
  if (value["date"] === undefined)
    return (
      <button
        type="button"
        onClick={() => {
          const basis =
            developmentDate["basis"] === "report-day" ? "stated" : textOf(developmentDate["basis"]);
          const note = textOf(developmentDate["note"]);
          const date = {
            edtf: textOf(developmentDate["edtf"]),
            basis,
            ...(note !== "" && { note }),
          };
          save([{ path: at, value: date }], "Enter when the statement was made.");
        }}
      >
        It was made on another day than the development
      </button>
    );
  return (
    <>
      <DateField
        desk={desk}
        label="Date of the statement"
        value={value["date"]}
        year={/\d{4}/.exec(textOf(developmentDate["edtf"]))?.[0] ?? ""}
        passages={desk.state.view ? listDatePassages(desk.state.view, file.value) : []}
        problems={problems}
        onSave={(changes) => save(toDateEdits(at, changes))}
      />
      <button type="button" onClick={() => save([{ path: at, value: null }])}>
        Same date as the development
      </button>
    </>
  );
}

/** One statement of a development: who says what, to whom, in which words. */
export function StatementForm({ desk, file, problems, path, value }: Edit) {
  const at = (key: string): DeskProblem[] => problemsAt(problems, file.file, [...path, key]);
  const change = (key: string, to: unknown) => ({
    file: file.file,
    edits: [{ path: [...path, key], value: to }],
  });
  const set = (key: string, to: unknown): void => void desk.save([change(key, to)]);
  /** Whoever speaks is among the development's actors. */
  const withSpeaker = (speaker: string) => {
    const actors = textsOf(file.value["actors"]);
    const missing = !actors.includes(speaker);
    return {
      file: file.file,
      edits: [
        { path: [...path, "speaker"], value: speaker },
        ...(missing ? [{ path: ["actors"], value: [...actors, speaker] }] : []),
      ],
    };
  };
  const others = (desk.state.view?.developments ?? []).flatMap((item) =>
    recordsOf(item.value["statements"]).map((statement): [string, string] => [
      textOf(statement["id"]),
      `“${truncate(textOf(recordsOf(statement["quotes"])[0]?.["quote"]), 60)}”`,
    ]),
  );
  const DETAILS = ["addressee", "answers", "date", "note"];
  const isDetailed = DETAILS.some((key) => value[key] !== undefined || at(key).length > 0);
  return (
    <fieldset class="statement">
      <legend>Statement {Number(path.at(-1)) + 1}</legend>
      <ActorsField
        desk={desk}
        label="Speaker"
        single
        value={textOf(value["speaker"]) === "" ? [] : [textOf(value["speaker"])]}
        change={([speaker = ""]) => withSpeaker(speaker)}
        problems={at("speaker")}
      />
      <SimilarStatements {...{ desk, file, path, value }} />
      <Choice
        desk={desk}
        label="Stance"
        value={textOf(value["stance"])}
        options={Stance.options}
        hint={meaningOf(Stance, textOf(value["stance"]))}
        problems={at("stance")}
        onSave={(stance) => set("stance", stance)}
      />
      {recordsOf(value["quotes"]).map((quote, index) => (
        <Quote
          key={index}
          {...{ desk, file }}
          path={[...path, "quotes", index]}
          value={quote}
          problems={problemsAt(problems, file.file, [...path, "quotes", index])}
        />
      ))}
      <details open={isDetailed}>
        <summary>To whom, in answer to what, when; note</summary>
        <ActorsField
          desk={desk}
          label="Addressee"
          value={textsOf(value["addressee"])}
          change={(ids) => change("addressee", ids.length > 0 ? ids : null)}
          problems={at("addressee")}
        />
        <PickList
          desk={desk}
          label="Answers the statements"
          value={textsOf(value["answers"])}
          options={others.filter(([id]) => id !== textOf(value["id"]))}
          problems={at("answers")}
          onSave={(ids) => set("answers", ids.length > 0 ? ids : null)}
        />
        <StatementDate {...{ desk, file, path, value }} problems={at("date")} />
        <Field
          desk={desk}
          label="Note on the scope of the words"
          prose
          value={textOf(value["note"])}
          problems={at("note")}
          onSave={(text) => set("note", text === "" ? null : text)}
        />
      </details>
      <ProblemNotes desk={desk} problems={at("id")} />
      <button
        type="button"
        onClick={() =>
          void desk.save(
            [{ file: file.file, edits: [{ path, value: null }] }],
            "Statement removed.",
          )
        }
      >
        Remove the statement
      </button>
    </fieldset>
  );
}
