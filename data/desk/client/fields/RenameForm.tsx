import type { Rename } from "../../shared/requests.ts";
import { renameItem } from "../api.ts";
import { useDesk } from "../desk-context.ts";
import type { DeskState } from "../desk-state.ts";
import { TextForm } from "./TextForm.tsx";

interface RenameFormProps {
  kind: Rename["kind"];
  id: string;
  /** What is open after the rename: the item under its new id. */
  opened: (to: string) => Partial<DeskState>;
}

/** The permanent address of an item, which is renamed with all references to it; the old one leads to the new one. */
export function RenameForm({ kind, id, opened }: RenameFormProps) {
  const desk = useDesk();
  const rename = async (to: string): Promise<boolean> => {
    if (to === id) return true;
    return desk.write((view) => renameItem(view.id, { kind, from: id, to }), {
      ...opened(to),
      status: `Now at ${to}.`,
    });
  };
  return (
    <details>
      <summary>Address: {id}</summary>
      <TextForm
        key={id}
        name={`address ${kind} ${id}`}
        label="New address"
        button="Rename"
        initial={id}
        onSubmit={rename}
      >
        <p class="hint">Every reference follows, and links to the old address still work.</p>
      </TextForm>
    </details>
  );
}
