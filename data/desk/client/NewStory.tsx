import { useState } from "preact/hooks";
import { createStory } from "./api.ts";
import type { DeskStore } from "./desk-store.ts";

/** A second story from a form. */
export function NewStory({ desk, onCreated }: { desk: DeskStore; onCreated: () => void }) {
  const [title, setTitle] = useState("");
  const [sides, setSides] = useState("");
  const [timeZone, setTimeZone] = useState("UTC");
  const create = async (): Promise<void> => {
    try {
      const view = await createStory({
        title,
        sides: sides.split(/[,\n]/).map((side) => side.trim()),
        timeZone,
      });
      await desk.open(view.id);
      onCreated();
    } catch (error) {
      desk.set({ status: error instanceof Error ? error.message : "The story was not created." });
    }
  };
  return (
    <form
      class="form narrow"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h2>New story</h2>
      <p class="hint">
        A story is a folder of reports and of what you make of them. Start with its title and sides;
        the first report comes next.
      </p>
      <div class="field">
        <label for="story-title">Title</label>
        <input
          id="story-title"
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="story-sides">Sides, with commas between</label>
        <input
          id="story-sides"
          value={sides}
          onInput={(event) => setSides(event.currentTarget.value)}
        />
        <p class="hint">The states whose positions on the claims are listed, in order.</p>
      </div>
      <div class="field">
        <label for="story-zone">Time zone</label>
        <input
          id="story-zone"
          value={timeZone}
          onInput={(event) => setTimeZone(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="primary">
        Start the story
      </button>
    </form>
  );
}
