import { toSlug } from "../../../drafting/to-slug.ts";
import { SideKind } from "../../shared/side-kind.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { findTimeZone, localZone } from "../../shared/dates/time-zones.ts";
import { createStory, RequestError } from "../api.ts";
import { useDesk } from "../desk-context.ts";
import { Choice } from "../fields/Choice.tsx";
import { useRefusal } from "../fields/use-refusal.ts";
import { useUnsaved } from "../fields/use-unsaved.ts";
import { TextInput } from "../fields/TextInput.tsx";

/** Most disputes are between organisations; a state is chosen as such. */
const DEFAULT_KIND: SideKind = "organisation";

const NO_KINDS: Readonly<Record<string, SideKind>> = {};

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
  const [title, setTitle] = useUnsaved("title of the new story", "");
  const [names, setNames] = useUnsaved("sides of the new story", "");
  const [kinds, setKinds] = useUnsaved("kinds of the new sides", NO_KINDS);
  const [address, setAddress] = useUnsaved<string | null>("address of the new story", null);
  const [timeZone, setTimeZone] = useUnsaved("time zone of the new story", localZone());
  const { refuse, accept, refusalOf } = useRefusal<string>();
  const id = address ?? toSlug(title);
  const sides = splitNames(names).map((name) => ({ name, kind: kinds[name] ?? DEFAULT_KIND }));
  const create = (): Promise<void> =>
    desk.attempt(async () => {
      accept();
      const zone = findTimeZone(timeZone) ?? timeZone;
      const created = await createStory({ title, id, sides, timeZone: zone }).catch(
        (error: unknown) => {
          if (!(error instanceof RequestError) || error.field === null) throw error;
          refuse(error.field, error.message);
          return null;
        },
      );
      if (!created) return;
      setTitle("");
      setNames("");
      setKinds(NO_KINDS);
      setAddress(null);
      await desk.open(created.id);
    });
  return (
    <form
      class="narrow"
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
      <TextInput
        label={labelOf("title")}
        value={title}
        refusal={refusalOf("title")}
        onInput={setTitle}
      />
      <TextInput
        label="Sides, with commas between"
        value={names}
        hint={`The states, organisations or persons whose positions on the claims are listed, in order.${
          sides.length === 1
            ? " A dispute has at least two sides; another can be added later, too."
            : ""
        }`}
        refusal={refusalOf("sides")}
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
      <TextInput
        label="Address, which is permanent"
        value={id}
        refusal={refusalOf("id")}
        onInput={setAddress}
      />
      <TextInput
        label={labelOf("timeZone")}
        value={timeZone}
        list="time-zones"
        refusal={refusalOf("timeZone")}
        onInput={setTimeZone}
      />
      <button type="submit" class="primary">
        Start the story
      </button>
    </form>
  );
}
