import type { DeskProblem } from "../shared/desk-api.ts";
import { textOf } from "../shared/values.ts";
import type { DeskStore } from "./desk-store.ts";
import { Choice } from "./Field.tsx";

/** One development of the story, chosen by its headline, or none. */
export function DevelopmentChoice({
  desk,
  label,
  none,
  value,
  problems,
  onSave,
}: {
  desk: DeskStore;
  label: string;
  /** What the list says for no development. */
  none: string;
  value: string;
  problems?: readonly DeskProblem[];
  /** Called with an empty id for none. */
  onSave: (id: string) => void;
}) {
  const developments = desk.state.view?.developments ?? [];
  return (
    <Choice
      desk={desk}
      label={label}
      value={value}
      options={[
        ["", none],
        ...developments.map((item) => [item.id, textOf(item.value["headline"])] as const),
      ]}
      {...(problems && { problems })}
      onSave={onSave}
    />
  );
}
