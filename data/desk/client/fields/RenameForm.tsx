import { useState } from "preact/hooks";
import type { Rename } from "../../shared/requests.ts";
import { renameItem } from "../api.ts";
import { useStory } from "../desk-context.ts";
import type { DeskState } from "../desk-state.ts";
import { InlineForm } from "./InlineForm.tsx";

/** The permanent address of an item, which is renamed with all references to it; the old one leads to the new one. */
export function RenameForm({
  kind,
  id,
  opened,
}: {
  kind: Rename["kind"];
  id: string;
  /** What is open after the rename: the item under its new id. */
  opened: (to: string) => Partial<DeskState>;
}) {
  const { desk, view } = useStory();
  const [typed, setTyped] = useState(id);
  const rename = (): void => {
    if (typed === id) return;
    void desk.write(() => renameItem(view.id, { kind, from: id, to: typed }), {
      ...opened(typed),
      status: `Now at ${typed}.`,
    });
  };
  return (
    <details>
      <summary>Address: {id}</summary>
      <InlineForm onSubmit={rename}>
        <label>
          New address{" "}
          <input value={typed} size={40} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit">Rename</button>
        <p class="hint">Every reference follows, and links to the old address still work.</p>
      </InlineForm>
    </details>
  );
}
