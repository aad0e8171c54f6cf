import { useState } from "preact/hooks";
import { toSlug } from "../../../drafting/slug.ts";
import { SideKind } from "../../shared/side-kind.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { findTimeZone, localZone } from "../../shared/dates/time-zones.ts";
import { createStory } from "../api.ts";
import { useDesk } from "../desk-context.ts";
import { Choice } from "../fields/Choice.tsx";
import { TextInput } from "../fields/TextInput.tsx";

/** Most disputes are between organisations; a state is chosen as such. */
const DEFAULT_KIND: SideKind = "organisation";

/** The names between commas, each once. */
const splitNames = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

/** A second story from a form. */
export function NewStoryPane() {
  const desk = useDesk();
  const [title, setTitle] = useState("");
  const [names, setNames] = useState("");
  const [kinds, setKinds] = useState<Readonly<Record<string, SideKind>>>({});
  const [address, setAddress] = useState<string | null>(null);
  const [timeZone, setTimeZone] = useState(localZone);
  const id = address ?? toSlug(title);
  const sides = splitNames(names).map((name) => ({ name, kind: kinds[name] ?? DEFAULT_KIND }));
  const create = (): Promise<void> =>
    desk.attempt(async () => {
      const zone = findTimeZone(timeZone) ?? timeZone;
      const view = await createStory({ title, id, sides, timeZone: zone });
      await desk.open(view.id);
    });
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
      <TextInput label={labelOf("title")} value={title} onInput={setTitle} />
      <TextInput
        label="Sides, with commas between"
        value={names}
        hint="The states, organisations or persons whose positions on the claims are listed, in order."
        onInput={setNames}
      />
      {sides.map(({ name, kind }) => (
        <Choice
          key={name}
          label={`What ${name} is`}
          value={kind}
          options={SideKind.options}
          onSave={(chosen) => setKinds({ ...kinds, [name]: SideKind.parse(chosen) })}
        />
      ))}
      <TextInput label="Address, which is permanent" value={id} onInput={setAddress} />
      <TextInput
        label={labelOf("timeZone")}
        value={timeZone}
        list="time-zones"
        onInput={setTimeZone}
      />
      <button type="submit" class="primary">
        Start the story
      </button>
    </form>
  );
}
