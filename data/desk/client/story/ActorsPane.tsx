import { ActorKind } from "../../../model/edition/vocabulary.ts";
import { matchCase } from "../../shared/find-spellings.ts";
import { findNewSpellings } from "../../shared/named-actors.ts";
import { listBodies } from "../../shared/passages/article-body.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { actorName } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

/** Spellings of the actor's name that the articles have and no actor yet. */
function FoundSpellings({ name, onAdd }: { name: string; onAdd: (spelling: string) => void }) {
  const found = findNewSpellings(useStory().view, name);
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
export function ActorsPane() {
  const { desk, view } = useStory();
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
              label="Name"
              value={textOf(actor["name"])}
              onSave={(text) => set(id, "name", toFound(text))}
            />
            <Choice
              label="Kind"
              value={textOf(actor["kind"])}
              options={ActorKind.options}
              onSave={(kind) => set(id, "kind", kind)}
            />
            <Field
              label="Role"
              prose
              value={textOf(actor["role"])}
              onSave={(text) => set(id, "role", text || null)}
            />
            <Field
              label="Other spellings, with semicolons between"
              multiline
              value={textsOf(actor["aliases"]).join("; ")}
              onSave={(text) => {
                const aliases = text.split(";").flatMap((part) => toFound(part) || []);
                set(id, "aliases", aliases.length > 0 ? aliases : null);
              }}
            />
            <FoundSpellings
              name={textOf(actor["name"])}
              onAdd={(spelling) => set(id, "aliases", [...textsOf(actor["aliases"]), spelling])}
            />
            <Choice
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
            <ProblemNotes problems={problemsAt(view.problems, file, [id])} />
            <RenameForm kind="actor" id={id} opened={() => ({})} />
            <button type="button" onClick={() => desk.setValue(file, [id], null, "Actor removed.")}>
              Remove {actorName(value, id)}
            </button>
          </fieldset>
        );
      })}
    </section>
  );
}
