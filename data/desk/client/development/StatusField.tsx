import { StatusValue } from "../../../model/edition/vocabulary.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { meaningOf } from "../../shared/meaning-of.ts";
import type { Entry } from "../entry.ts";
import { Choice } from "../fields/Choice.tsx";
import { ActorsField } from "../actors/ActorsField.tsx";

/** The status of what is reported, and whose it is; often a development has none. */
export function StatusField({ development }: { development: Entry }) {
  const status = development.at("status");
  const value = status.text("value");
  return (
    <>
      <Choice
        label={labelOf("status")}
        value={value}
        options={["", ...StatusValue.options]}
        hint={meaningOf(StatusValue, value)}
        problems={status.problems()}
        onSave={(chosen) =>
          chosen === "" ? development.set("status", null) : status.set("value", chosen)
        }
      />
      {value !== "" && <ActorsField entry={status} name="by" />}
    </>
  );
}
