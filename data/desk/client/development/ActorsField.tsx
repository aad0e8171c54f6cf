import { useId, useState } from "preact/hooks";
import { foldSpelling, matchCase } from "../../shared/find-spellings.ts";
import { listBodies } from "../../shared/passages/list-bodies.ts";
import { actorName } from "../actor-name.ts";
import { addUniqueId, toSlug } from "../../../drafting/slug.ts";
import type { DeskProblem, PendingChange } from "../../shared/desk-api.ts";
import type { DeskStore } from "../desk-store.ts";
import { NewActorForm } from "./NewActorForm.tsx";
import { NO_PROBLEMS, ProblemNotes } from "../story/ProblemNotes.tsx";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";

/** The actor that a name, spelling or id means. */
export function findActor(actors: Record<string, unknown>, typed: string): string | undefined {
  const wanted = foldSpelling(typed);
  return Object.keys(actors).find((id) => {
    const { name, aliases } = recordOf(actors[id]);
    return [id, textOf(name), ...textsOf(aliases)].some((text) => foldSpelling(text) === wanted);
  });
}

interface ActorsFieldProps {
  desk: DeskStore;
  label: string;
  value: readonly string[];
  /** One actor instead of a list. */
  single?: boolean;
  /** Returns the change that sets the actors; a new actor is saved with it. */
  change: (ids: string[]) => PendingChange;
  problems?: readonly DeskProblem[];
}

/** Actors by typing; a name that the story does not have becomes a new actor in place. */
export function ActorsField({
  desk,
  label,
  value,
  single,
  change,
  problems = NO_PROBLEMS,
}: ActorsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const { view } = desk.state;
  if (!view) return null;
  const actors = view.actors.value;
  const match = typed.trim() === "" ? undefined : findActor(actors, typed);
  const isNew = typed.trim() !== "" && match === undefined;
  const set = (ids: string[], extra: PendingChange[] = []): void => {
    setTyped("");
    void desk.save([...extra, change(ids)]);
  };
  const pick = (actor: string, extra: PendingChange[] = []): void =>
    set(single ? [actor] : [...new Set([...value, actor])], extra);
  const addNew = (actor: Record<string, unknown>): void => {
    const wanted = toSlug(typed) || "actor";
    const path = [addUniqueId(wanted, new Set(Object.keys(actors)))];
    pick(path[0]!, [{ file: "actors.yaml", edits: [{ path, value: actor }] }]);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <ul class="chips" aria-label={label}>
        {value.map((actor) => (
          <li key={actor}>
            {actorName(actors, actor)}
            {!single && (
              <button
                type="button"
                aria-label={`Remove ${actorName(actors, actor)}`}
                onClick={() => set(value.filter((other) => other !== actor))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <input
        id={id}
        value={typed}
        list={`${id}-list`}
        placeholder={single ? "another speaker …" : "add …"}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (match) pick(match);
        }}
      />
      <datalist id={`${id}-list`}>
        {Object.keys(actors).map((actor) => (
          <option key={actor} value={actorName(actors, actor)}>
            {actorName(actors, actor)}
          </option>
        ))}
      </datalist>
      {match && (
        <button type="button" onClick={() => pick(match)}>
          Add {actorName(actors, match)}
        </button>
      )}
      {isNew && (
        <NewActorForm
          view={view}
          name={matchCase(typed.trim(), listBodies(view.articles))}
          onAdd={addNew}
        />
      )}
      <ProblemNotes desk={desk} problems={problems} />
    </div>
  );
}
