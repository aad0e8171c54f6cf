import { ClaimKind } from "../../../model/edition/vocabulary.ts";
import type { FileView, StoryView } from "../../shared/desk-api.ts";
import { explainDate } from "../../shared/dates/explain-date.ts";
import { formatForField } from "../../shared/dates/format-edtf.ts";
import { parsePeriod } from "../../shared/dates/parse-date-words.ts";
import { recordOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
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

/** Keys whose problems stand at their fields. */
const SHOWN = ["text", "kind", "period", "lead", "settledBy", "order"];

/** The claim itself: its sentence, kind and time, whether it leads, and what settled it. */
export function ClaimHead({ claim }: { claim: FileView }) {
  const { view } = useStory();
  const entry = useEntry(claim);
  return (
    <>
      <small>Address: {claim.id}</small>
      <Field prose multiline {...entry.requiredField("text")} />
      <Choice {...entry.field("kind")} options={ClaimKind.options} />
      <Field
        {...entry.field("period")}
        value={formatForField(entry.text("period"), parsePeriod)}
        hint="such as: April 2026 · from 9 January to 21 April 2026 · 2026"
        onSave={(words) => {
          const period = parsePeriod(words, yearOf(view));
          return period === null
            ? explainDate(words, yearOf(view), parsePeriod)
            : entry.set("period", period);
        }}
      />
      <Checkbox {...entry.flag("lead")} />
      <ProblemNotes problems={entry.problems("lead")} />
      <DevelopmentChoice none="nothing yet" {...entry.field("settledBy")} />
      <Field
        {...entry.field("order")}
        label="Place after the leading claim (a number)"
        onSave={(text) => entry.set("order", /^\d+$/.test(text.trim()) ? Number(text) : null)}
      />
      <ClaimOthers claim={entry} />
      <ProblemNotes
        problems={entry.otherProblems(SHOWN).filter(({ path }) => typeof path?.[1] !== "number")}
      />
    </>
  );
}
