import { ClaimKind } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView, StoryView } from "../../shared/desk-api.ts";
import { formatForField } from "../../shared/dates/format-edtf.ts";
import { parsePeriod } from "../../shared/dates/parse-date-words.ts";
import { recordOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { DevelopmentChoice } from "../fields/DevelopmentChoice.tsx";
import { Field } from "../fields/Field.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { ClaimOthers } from "./ClaimOthers.tsx";

/** The year of the latest report, which is meant where words name none. */
export const yearOf = ({ articles }: StoryView): string =>
  articles
    .flatMap(({ value }) => /\d{4}/.exec(textOf(recordOf(value["published"])["edtf"]))?.[0] ?? [])
    .toSorted()
    .at(-1) ?? "";

/** The claim itself: its sentence, kind and time, whether it leads, and what settled it. */
export function ClaimHead({ claim }: { claim: FileView }) {
  const { desk, view } = useStory();
  const { file, value } = claim;
  const problems = view.problems.filter((problem) => problem.file === file);
  const at = (key: string): DeskProblem[] => problems.filter(({ path }) => path?.[0] === key);
  const shown = new Set(["text", "kind", "period", "lead", "settledBy", "order"]);
  const set = (key: string, to: unknown): void => desk.setValue(file, [key], to === "" ? null : to);
  return (
    <>
      <small>{claim.id}</small>
      <Field
        label="Text"
        prose
        multiline
        value={textOf(value["text"])}
        problems={at("text")}
        onSave={(text) => set("text", text)}
      />
      <Choice
        label="Question of"
        value={textOf(value["kind"])}
        options={ClaimKind.options}
        problems={at("kind")}
        onSave={(kind) => set("kind", kind)}
      />
      <Field
        label="About the time"
        value={formatForField(textOf(value["period"]), parsePeriod)}
        hint="such as: April 2026 · from 9 January to 21 April 2026 · 2026"
        problems={at("period")}
        onSave={(words) => {
          const period = parsePeriod(words, yearOf(view));
          if (period !== null) set("period", period);
          else desk.set({ status: `“${words}” is not read as a date yet.` });
        }}
      />
      <Checkbox
        label="Shown first"
        checked={value["lead"] === true}
        onChange={(checked) => set("lead", checked || null)}
      />
      <ProblemNotes problems={at("lead")} />
      <DevelopmentChoice
        label="Settled by"
        none="nothing yet"
        value={textOf(value["settledBy"])}
        problems={at("settledBy")}
        onSave={(id) => set("settledBy", id)}
      />
      <Field
        label="Place after the leading claim (a number)"
        value={textOf(value["order"])}
        problems={at("order")}
        onSave={(text) => set("order", /^\d+$/.test(text.trim()) ? Number(text) : "")}
      />
      <ClaimOthers claim={claim} />
      <ProblemNotes
        problems={problems.filter(
          ({ path }) => typeof path?.[1] !== "number" && !shown.has(String(path?.[0] ?? "")),
        )}
      />
    </>
  );
}
