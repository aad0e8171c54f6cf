import { ActorKind } from "../../../model/edition/vocabulary.ts";
import type { StoryView } from "../../shared/desk-api.ts";
import { findSpellings, foldSpelling, matchCase } from "../../shared/find-spellings.ts";
import { listBodies } from "../../shared/passages/list-bodies.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import type { StoryProps } from "../desk-store.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { actorName } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

/** Spellings of the name that the articles have and the actor not yet. */
function MetSpellings({
  view,
  actor,
  onAdd,
}: {
  view: StoryView;
  actor: Record<string, unknown>;
  onAdd: (spelling: string) => void;
}) {
  const name = textOf(actor["name"]);
  const known = new Set(textsOf(actor["aliases"]).map(foldSpelling));
  const met = findSpellings(name, listBodies(view.articles)).filter(
    (spelling) => !known.has(foldSpelling(spelling)),
  );
  if (met.length === 0) return null;
  return (
    <p class="hint">
      Found in the articles:{" "}
      {met.map((spelling) => (
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
              value={textsOf(actor["aliases"]).join("; ")}
              onSave={(text) => {
                const aliases = text.split(";").flatMap((part) => toFound(part) || []);
                set(id, "aliases", aliases.length > 0 ? aliases : null);
              }}
            />
            <MetSpellings
              {...{ view, actor }}
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
