import { useState } from "preact/hooks";
import { toSlug } from "../../../drafting/slug.ts";
import { SideKind } from "../../shared/side-kind.ts";
import { ZONES, findTimeZone, localZone } from "../../shared/dates/time-zones.ts";
import { Choice } from "../Field.tsx";
import { createStory } from "../api.ts";
import type { DeskStore } from "../desk-store.ts";

/** Most disputes are between organisations; a state is chosen as such. */
const DEFAULT_KIND: SideKind = "organisation";

/** The names between commas, each once. */
const listNames = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

/** A second story from a form. */
export function NewStory({ desk }: { desk: DeskStore }) {
  const [title, setTitle] = useState("");
  const [names, setNames] = useState("");
  const [kinds, setKinds] = useState<Readonly<Record<string, SideKind>>>({});
  const [address, setAddress] = useState<string | null>(null);
  const [timeZone, setTimeZone] = useState(localZone);
  const id = address ?? toSlug(title);
  const sides = listNames(names).map((name) => ({ name, kind: kinds[name] ?? DEFAULT_KIND }));
  const create = async (): Promise<void> => {
    try {
      const view = await createStory({
        title,
        id,
        sides,
        timeZone: findTimeZone(timeZone) ?? timeZone,
      });
      await desk.open(view.id);
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
          value={names}
          onInput={(event) => setNames(event.currentTarget.value)}
        />
        <p class="hint">
          The states, organisations or persons whose positions on the claims are listed, in order.
        </p>
      </div>
      {sides.map(({ name, kind }) => (
        <Choice
          key={name}
          desk={desk}
          label={`What ${name} is`}
          value={kind}
          options={SideKind.options}
          onSave={(chosen) => setKinds({ ...kinds, [name]: SideKind.parse(chosen) })}
        />
      ))}
      <div class="field">
        <label for="story-id">Address, which is permanent</label>
        <input
          id="story-id"
          value={id}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="story-zone">Time zone of the newsroom</label>
        <input
          id="story-zone"
          value={timeZone}
          list="zones"
          onInput={(event) => setTimeZone(event.currentTarget.value)}
        />
      </div>
      <datalist id="zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <button type="submit" class="primary">
        Start the story
      </button>
    </form>
  );
}
