import { ActorKind } from "../../../model/edition/vocabulary.ts";
import type { StoryView } from "../../shared/desk-api.ts";
import { matchCase } from "../../shared/find-spellings.ts";
import { findNewSpellings } from "../../shared/named-actors.ts";
import { listBodies } from "../../shared/passages/list-bodies.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import type { StoryProps } from "../desk-store.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { actorName } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

/** Spellings of the actor's name that the articles have and no actor yet. */
function FoundSpellings({
  view,
  name,
  onAdd,
}: {
  view: StoryView;
  name: string;
  onAdd: (spelling: string) => void;
}) {
  const found = findNewSpellings(view, name);
  if (found.length === 0) return null;
  return (
    <p class="tools hint">
      Found in the articles:{" "}
      {found.map((spelling) => (
        <button key={spelling} type="button" onClick={() => onAdd(spelling)}>
          + {spelling}
        </button>
      ))}
    </p>
  );
}

/** Every actor with the spellings that the reports use. */
export function ActorsPane({ desk, view }: StoryProps) {
  const { file, value } = view.actors;
  const set = (id: string, key: string, to: unknown): void => desk.setValue(file, [id, key], to);
  const toFound = (spelling: string): string =>
    matchCase(spelling.trim(), listBodies(view.articles));
  return (
    <section class="form wide" aria-label="Actors">
      <h2>Actors</h2>
      {Object.entries(value).map(([id, entry]) => {
        const actor = recordOf(entry);
        return (
          <fieldset key={id} class="columns">
            <legend>{actorName(value, id)}</legend>
            <Field
              desk={desk}
              label="Name"
              value={textOf(actor["name"])}
              onSave={(text) => set(id, "name", toFound(text))}
            />
            <Choice
              desk={desk}
              label="Kind"
              value={textOf(actor["kind"])}
              options={ActorKind.options}
              onSave={(kind) => set(id, "kind", kind)}
            />
            <Field
              desk={desk}
              label="Role"
              prose
              value={textOf(actor["role"])}
              onSave={(text) => set(id, "role", text || null)}
            />
            <Field
              desk={desk}
              label="Other spellings, with semicolons between"
              multiline
              value={textsOf(actor["aliases"]).join("; ")}
              onSave={(text) => {
                const aliases = text.split(";").flatMap((part) => toFound(part) || []);
                set(id, "aliases", aliases.length > 0 ? aliases : null);
              }}
            />
            <FoundSpellings
              view={view}
              name={textOf(actor["name"])}
              onAdd={(spelling) => set(id, "aliases", [...textsOf(actor["aliases"]), spelling])}
            />
            <Choice
              desk={desk}
              label="Belongs to"
              value={textOf(actor["memberOf"])}
              options={[
                ["", "nobody"],
                ...Object.keys(value)
                  .filter((other) => other !== id)
                  .map((other) => [other, actorName(value, other)] as const),
              ]}
              onSave={(other) => set(id, "memberOf", other || null)}
            />
            <ProblemNotes desk={desk} problems={problemsAt(view.problems, file, [id])} />
            <RenameForm {...{ desk, view }} kind="actor" id={id} opened={() => ({})} />
            <button type="button" onClick={() => desk.setValue(file, [id], null, "Actor removed.")}>
              Remove {actorName(value, id)}
            </button>
          </fieldset>
        );
      })}
    </section>
  );
}
