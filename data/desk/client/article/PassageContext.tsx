import { labelOf } from "../../shared/field-labels.ts";
import type { Entry } from "../entry.ts";
import { Field } from "../fields/Field.tsx";

const FIELDS = [
  ["origin", "Source that the outlet names"],
  ["prefix", "Words just before, where the words occur twice"],
  ["suffix", "Words just after, where the words occur twice"],
] as const;

/** The source that the outlet names for a passage, and the context that makes the passage unique. */
export const PassageContext = ({ passage }: { passage: Entry }) => (
  <details>
    <summary>
      Source and place of the words
      {FIELDS.map(
        ([key]) => passage.text(key) !== "" && ` · ${labelOf(key)}: ${passage.text(key)}`,
      )}
    </summary>
    {FIELDS.map(([key, label]) => (
      <Field
        key={key}
        {...passage.field(key)}
        label={label}
        {...(key === "origin" && { list: "origins" })}
      />
    ))}
  </details>
);
