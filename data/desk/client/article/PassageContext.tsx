import type { YamlPath } from "../../shared/requests.ts";
import { textOf } from "../../shared/values.ts";
import { useDesk } from "../desk-context.ts";
import { Field } from "../fields/Field.tsx";

const FIELDS = [
  ["origin", "Source that the outlet names"],
  ["prefix", "Words just before, where the words occur twice"],
  ["suffix", "Words just after, where the words occur twice"],
] as const;

/** The source that the outlet names for a passage, and the context that makes the passage unique. */
export function PassageContext({
  file,
  path,
  value,
}: {
  file: string;
  path: YamlPath;
  value: Record<string, unknown>;
}) {
  const desk = useDesk();
  return (
    <details>
      <summary>
        Source and place of the words
        {FIELDS.map(([key]) => textOf(value[key]) !== "" && ` · ${key}: ${textOf(value[key])}`)}
      </summary>
      {FIELDS.map(([key, label]) => (
        <Field
          key={key}
          label={label}
          value={textOf(value[key])}
          {...(key === "origin" && { list: "origins" })}
          onSave={(text) => desk.setValue(file, [...path, key], text || null)}
        />
      ))}
    </details>
  );
}
