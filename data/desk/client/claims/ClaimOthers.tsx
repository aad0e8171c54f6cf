import type { FileView, StoryView } from "../../shared/desk-api.ts";
import { truncate } from "../../shared/truncate.ts";
import { listOf, recordOf, recordsOf, textOf } from "../../shared/values.ts";
import type { DeskStore } from "../desk-store.ts";
import { DevelopmentChoice } from "../DevelopmentChoice.tsx";
import { Field } from "../Field.tsx";
import { ProblemNotes, problemsAt } from "../story/ProblemNotes.tsx";

/** Statements on a claim by somebody who is no side: a newspaper, an unnamed source. They are not counted. */
export function ClaimOthers({
  desk,
  view,
  claim,
}: {
  desk: DeskStore;
  view: StoryView;
  claim: FileView;
}) {
  const others = recordsOf(claim.value["others"]);
  const save = (path: (string | number)[], value: unknown, insert = false): void =>
    void desk.save([{ file: claim.file, edits: [{ path, value, ...(insert && { insert }) }] }]);
  const set = (index: number, key: string, text: string): void =>
    save(["others", index, key], text === "" ? null : text);
  // Every passage that a development cites can be evidence here.
  const passages = view.developments.flatMap(({ id, value }) =>
    listOf(value["evidence"]).map((passage) => ({ id, passage: recordOf(passage) })),
  );
  return (
    <details open={others.length > 0}>
      <summary>What no side said ({others.length})</summary>
      {others.map((other, index) => (
        <fieldset key={index}>
          <legend>“{textOf(recordOf(other["evidence"])["quote"])}”</legend>
          <Field
            desk={desk}
            label="By (an actor or origin; empty where nobody is named)"
            value={textOf(other["by"])}
            list="origins"
            onSave={(text) => set(index, "by", text)}
          />
          <DevelopmentChoice
            desk={desk}
            label="Development that reports it"
            none="none"
            value={textOf(other["development"])}
            onSave={(id) => set(index, "development", id)}
          />
          <Field
            desk={desk}
            label="What it says of the claim"
            prose
            value={textOf(other["note"])}
            onSave={(text) => set(index, "note", text)}
          />
          <ProblemNotes
            desk={desk}
            problems={problemsAt(view.problems, claim.file, ["others", index])}
          />
          <button type="button" onClick={() => save(["others", index], null)}>
            Remove it
          </button>
        </fieldset>
      ))}
      <label>
        Add a passage{" "}
        <select
          value=""
          onChange={(event) => {
            const picked = passages[Number(event.currentTarget.value)];
            event.currentTarget.value = "";
            if (!picked) return;
            const { article, quote, prefix, suffix, origin } = picked.passage;
            const evidence = Object.fromEntries(
              Object.entries({ article, origin, quote, prefix, suffix }).filter(
                ([, value]) => value !== undefined,
              ),
            );
            save(["others", others.length], { development: picked.id, evidence }, true);
          }}
        >
          <option value="">pick …</option>
          {passages.map(({ passage }, index) => (
            <option key={index} value={index}>
              {truncate(textOf(passage["quote"]), 90)}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
