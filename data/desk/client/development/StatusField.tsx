import { StatusValue } from "../../../model/edition/vocabulary.ts";
import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import { useDesk } from "../desk-context.ts";
import { Choice } from "../fields/Choice.tsx";
import { ActorsField } from "./ActorsField.tsx";

/** The status of what is reported, and whose it is; often a development has none. */
export function StatusField({
  file,
  problems,
}: {
  file: FileView;
  problems: readonly DeskProblem[];
}) {
  const desk = useDesk();
  const status = recordOf(file.value["status"]);
  const value = textOf(status["value"]);
  const edits = (changes: Record<string, unknown>) => [
    { path: ["status"], value: { ...status, ...changes } },
  ];
  return (
    <>
      <Choice
        label="Status"
        value={value}
        options={["", ...StatusValue.options]}
        hint={meaningOf(StatusValue, value)}
        problems={problems}
        onSave={(chosen) =>
          chosen === ""
            ? desk.setValue(file.file, ["status"], null)
            : desk.edit(file.file, edits({ value: chosen }))
        }
      />
      {value !== "" && (
        <ActorsField
          label="Status by"
          value={textsOf(status["by"])}
          file={file.file}
          edits={(ids) => edits({ by: ids.length > 0 ? ids : undefined })}
        />
      )}
    </>
  );
}
