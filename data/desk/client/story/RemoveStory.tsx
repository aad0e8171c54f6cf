import { useState } from "preact/hooks";
import { removeStory, RequestError } from "../api.ts";
import type { DeskStore } from "../desk-store.ts";

/** Removes a story that was never published, after a second click; a published one stays on record. */
export function RemoveStory({ desk }: { desk: DeskStore }) {
  const [isAsked, setIsAsked] = useState(false);
  const { view } = desk.state;
  if (!view || view.isPublished) return null;
  const remove = async (): Promise<void> => {
    try {
      await removeStory(view.id);
      await desk.openFirst("Story removed.");
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      desk.set({ status: error.message });
    }
  };
  return isAsked ? (
    <div class="note error">
      <p>
        All {Object.keys(view.hashes).length} files of the story are deleted: its articles too. This
        is not undone.
      </p>
      <button type="button" onClick={() => void remove()}>
        Delete the files
      </button>{" "}
      <button type="button" onClick={() => setIsAsked(false)}>
        Keep the story
      </button>
    </div>
  ) : (
    <button type="button" onClick={() => setIsAsked(true)}>
      Remove this story
    </button>
  );
}
