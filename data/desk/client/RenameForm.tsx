import { useId, useState } from "preact/hooks";
import type { RenamableKind } from "../shared/desk-api.ts";
import { renameItem, RequestError } from "./api.ts";
import type { DeskState, DeskStore } from "./desk-store.ts";

/** The permanent address of an item, which is renamed with all references to it; the old one leads to the new one. */
export function RenameForm({
  desk,
  kind,
  id,
  opened,
}: {
  desk: DeskStore;
  kind: RenamableKind;
  id: string;
  /** What is open after the rename: the item under its new id. */
  opened: (to: string) => Partial<DeskState>;
}) {
  const field = useId();
  const [typed, setTyped] = useState(id);
  const rename = async (): Promise<void> => {
    const story = desk.state.view?.id;
    if (story === undefined || typed === id) return;
    try {
      await desk.enqueue(async () => {
        const { saved, view } = await renameItem(story, { kind, from: id, to: typed });
        desk.record(saved, { view, ...opened(typed), status: `Now at ${typed}.` });
      });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      desk.set({ status: error.message });
    }
  };
  return (
    <details>
      <summary>Address: {id}</summary>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <label for={field}>New address</label>
        <input
          id={field}
          value={typed}
          size={40}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">Rename</button>
        <p class="hint">Every reference follows, and links to the old address still work.</p>
      </form>
    </details>
  );
}
