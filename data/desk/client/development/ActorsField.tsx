import { addUniqueId, toSlug } from "../../../drafting/slug.ts";
import { foldSpelling, matchCase } from "../../shared/find-spellings.ts";
import { listBodies } from "../../shared/passages/article-body.ts";
import type { PendingChange, YamlEdit } from "../../shared/requests.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { Chips } from "../fields/Chips.tsx";
import { Labelled } from "../fields/Labelled.tsx";
import { useUnsaved } from "../fields/use-unsaved.ts";
import { actorName } from "../names.ts";
import { NewActorForm } from "./NewActorForm.tsx";

/** The actor that a name, spelling or id means. */
function findActor(actors: Record<string, unknown>, typed: string): string | undefined {
  const wanted = foldSpelling(typed);
  return Object.keys(actors).find((id) => {
    const { name, aliases } = recordOf(actors[id]);
    return [id, textOf(name), ...textsOf(aliases)].some((text) => foldSpelling(text) === wanted);
  });
}

interface ActorsFieldProps {
  /** The entry that has the actors under the key `name`. */
  entry: Entry;
  name: string;
  label?: string;
  /** One actor instead of a list. */
  single?: boolean;
  /** The edits of the file that set the actors, where these are not all; a new actor is saved with them. */
  edits?: (ids: string[]) => YamlEdit[];
}

/** Actors by typing; a name that the story does not have becomes a new actor in place. */
export function ActorsField({ entry, name, label, single, edits }: ActorsFieldProps) {
  const { desk, view } = useStory();
  const [typed, setTyped] = useUnsaved(`actor of ${entry.nameOf(name)}`, "");
  const actors = view.actors.value;
  const field = entry.field(name);
  const value = single ? [field.value].filter((actor) => actor !== "") : entry.texts(name);
  const match = typed.trim() === "" ? undefined : findActor(actors, typed);
  const isNew = typed.trim() !== "" && match === undefined;
  const editsOf = edits ?? ((ids) => entry.edits({ [name]: ids.length > 0 ? ids : null }));
  const set = (ids: string[], newActor: PendingChange[] = []): void => {
    setTyped("");
    void desk.save([...newActor, { file: entry.file.file, edits: editsOf(ids) }]);
  };
  const pick = (actor: string, newActor?: PendingChange[]): void =>
    set(single ? [actor] : [...new Set([...value, actor])], newActor);
  const addNew = (actor: Record<string, unknown>): void => {
    const id = addUniqueId(toSlug(typed) || "actor", new Set(Object.keys(actors)));
    pick(id, [{ file: "actors.yaml", edits: [{ path: [id], value: actor }] }]);
  };
  const labelled = { label: label ?? field.label, problems: field.problems };
  return (
    <Labelled {...labelled}>
      {(control) => (
        <>
          <Chips
            label={labelled.label}
            items={value.map((actor) => [actor, actorName(actors, actor)] as const)}
            {...(!single && {
              onRemove: (actor: string) => set(value.filter((other) => other !== actor)),
            })}
          />
          <input
            {...control}
            value={typed}
            list="actors"
            placeholder={single ? "another speaker …" : "add …"}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              if (match) pick(match);
            }}
          />
          {match && <Button onClick={() => pick(match)}>Add {actorName(actors, match)}</Button>}
          {isNew && (
            <NewActorForm
              name={matchCase(typed.trim(), listBodies(view.articles))}
              onAdd={addNew}
            />
          )}
        </>
      )}
    </Labelled>
  );
}
