import type { FileView } from "../../shared/desk-api.ts";
import { truncate } from "../../shared/truncate.ts";
import { recordOf, recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { DevelopmentChoice } from "../fields/DevelopmentChoice.tsx";
import { Field } from "../fields/Field.tsx";
import { PickMenu } from "../fields/Select.tsx";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

/** The keys of a passage that evidence has. */
const EVIDENCE = ["article", "origin", "quote", "prefix", "suffix"];

/** Statements on a claim by somebody who is no side: a newspaper, an unnamed source. They are not counted. */
export function ClaimOthers({ claim: { file, value } }: { claim: FileView }) {
  const { desk, view } = useStory();
  const others = recordsOf(value["others"]);
  const set =
    (index: number, key: string) =>
    (text: string): void =>
      desk.setValue(file, ["others", index, key], text || null);
  // Every passage that a development cites can be evidence here.
  const passages = view.developments.flatMap(({ id, value: development }) =>
    recordsOf(development["evidence"]).map((passage) => ({ development: id, passage })),
  );
  const add = ({ development, passage }: (typeof passages)[number]): void => {
    const evidence = Object.fromEntries(
      EVIDENCE.filter((key) => passage[key] !== undefined).map((key) => [key, passage[key]]),
    );
    desk.append(file, ["others"], { development, evidence });
  };
  return (
    <details open={others.length > 0}>
      <summary>What no side said ({others.length})</summary>
      {others.map((other, index) => (
        <fieldset key={index}>
          <legend>“{textOf(recordOf(other["evidence"])["quote"])}”</legend>
          <Field
            label="By (an actor or origin; empty where nobody is named)"
            value={textOf(other["by"])}
            list="origins"
            onSave={set(index, "by")}
          />
          <DevelopmentChoice
            label="Development that reports it"
            none="none"
            value={textOf(other["development"])}
            onSave={set(index, "development")}
          />
          <Field
            label="What it says of the claim"
            prose
            multiline
            value={textOf(other["note"])}
            onSave={set(index, "note")}
          />
          <ProblemNotes problems={problemsAt(view.problems, file, ["others", index])} />
          <button type="button" onClick={() => desk.setValue(file, ["others", index], null)}>
            Remove it
          </button>
        </fieldset>
      ))}
      <label>
        Add a passage{" "}
        <PickMenu
          prompt="pick …"
          options={passages.map(({ passage }, index) => [
            String(index),
            truncate(textOf(passage["quote"]), 90),
          ])}
          onPick={(index) => add(passages[Number(index)]!)}
        />
      </label>
    </details>
  );
}
