import { truncate } from "../../shared/truncate.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { DevelopmentChoice } from "../fields/DevelopmentChoice.tsx";
import { Disclosure } from "../fields/Disclosure.tsx";
import { Field } from "../fields/Field.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { PickMenu } from "../fields/Select.tsx";
import { quoteWords } from "../../shared/quote-words.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** The keys of a passage that evidence has. */
const EVIDENCE = ["article", "origin", "quote", "prefix", "suffix"];

/** Statements on a claim by somebody who is no side: a newspaper, an unnamed source. They are not counted. */
export function ClaimOthers({ claim }: { claim: Entry }) {
  const { view } = useStory();
  const others = claim.list("others");
  // Every passage that a development cites can be evidence here.
  const passages = view.developments.flatMap(({ id, value: development }) =>
    recordsOf(development["evidence"]).map((passage) => ({ development: id, passage })),
  );
  const add = ({ development, passage }: (typeof passages)[number]): void => {
    const evidence = Object.fromEntries(
      EVIDENCE.filter((key) => passage[key] !== undefined).map((key) => [key, passage[key]]),
    );
    void claim.append("others", { development, evidence });
  };
  return (
    <Disclosure summary={`What no side said (${others.length})`} isUsed={others.length > 0}>
      {others.map((other, index) => (
        <fieldset key={index}>
          <legend>{quoteWords(other.at("evidence").text("quote"))}</legend>
          <Field
            {...other.field("by")}
            label="By (an actor or origin; empty where nobody is named)"
            list="origins"
          />
          <DevelopmentChoice none="none" {...other.field("development")} />
          <Field prose multiline {...other.field("note")} />
          <ProblemNotes problems={[...other.ownProblems(), ...other.problems("evidence")]} />
          <RemoveButton what="the passage" onRemove={(status) => other.remove(status)} />
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
    </Disclosure>
  );
}
