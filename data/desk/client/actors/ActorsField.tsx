import { ActorKind } from "../../../model/edition/vocabulary.ts";
import type { PendingChange, YamlEdit } from "../../shared/requests.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { Chips } from "../fields/Chips.tsx";
import { Labelled } from "../fields/Labelled.tsx";
import { actorName } from "../../shared/item-names.ts";
import { NewActorForm } from "./NewActorForm.tsx";
import { useTypedActor } from "./use-typed-actor.ts";

interface ActorsFieldProps {
  /** The entry that has the actors under the key `name`. */
  entry: Entry;
  name: string;
  label?: string;
  hint?: string;
  /** One actor instead of a list. */
  single?: boolean;
  /** The kinds that a new actor can have. */
  kinds?: readonly string[];
  /** The edits of the file that set the actors, where these are not all; a new actor is saved with them. */
  edits?: (ids: string[]) => YamlEdit[];
  /** Changes of other files that are saved with the actors. */
  otherChanges?: (ids: string[]) => PendingChange[];
}

/** Actors by typing; a name that the story does not have becomes a new actor in place. */
export function ActorsField(props: ActorsFieldProps) {
  const {
    entry,
    name,
    label,
    hint,
    single,
    kinds = ActorKind.options,
    edits,
    otherChanges,
  } = props;
  const { desk, view } = useStory();
  const { draft, edit, match, newName } = useTypedActor(entry.nameOf(name));
  const actors = view.actors.value;
  const field = entry.field(name);
  const value = single ? [field.value].filter((actor) => actor !== "") : entry.texts(name);
  const editsOf = edits ?? ((ids) => entry.edits({ [name]: ids.length > 0 ? ids : null }));
  const set = (ids: string[], newActor: PendingChange[] = [], status?: string): Promise<boolean> =>
    desk.save(
      [...newActor, { file: entry.file.file, edits: editsOf(ids) }, ...(otherChanges?.(ids) ?? [])],
      status,
    );
  const pick = async (actor: string, newActor?: PendingChange[]): Promise<void> => {
    const isSaved = await set(single ? [actor] : [...new Set([...value, actor])], newActor);
    if (isSaved) edit({ typed: "" });
  };
  const labelled = { label: label ?? field.label, hint, problems: field.problems };
  return (
    <Labelled {...labelled}>
      {(control) => (
        <>
          <Chips
            label={labelled.label}
            items={value.map((actor) => [actor, actorName(actors, actor)] as const)}
            {...(!single && {
              onRemove: (actor: string, status: string) =>
                void set(
                  value.filter((other) => other !== actor),
                  [],
                  status,
                ),
            })}
          />
          <input
            {...control}
            value={draft.typed}
            list="actors"
            placeholder={single ? "another speaker …" : "add …"}
            onInput={(event) => edit({ typed: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              if (match) void pick(match);
            }}
          />
          {match && <Button onClick={() => pick(match)}>Add {actorName(actors, match)}</Button>}
          {newName !== null && (
            <NewActorForm
              {...{ name: newName, kinds, draft }}
              onEdit={edit}
              onAdd={(id, change) => pick(id, [change])}
            />
          )}
        </>
      )}
    </Labelled>
  );
}
