import { ActorKind } from "../../../model/edition/vocabulary.ts";
import { matchCase } from "../../shared/find-spellings.ts";
import { findNewSpellings } from "../../shared/named-actors.ts";
import { listBodies } from "../../shared/passages/article-body.ts";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { actorName, listActorNames } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { AddActor } from "./AddActor.tsx";

/** Spellings of the actor's name that the articles have and no actor yet. */
function FoundSpellings({ name, onAdd }: { name: string; onAdd: (spelling: string) => void }) {
  const found = findNewSpellings(useStory().view, name);
  if (found.length === 0) return null;
  return (
    <p class="tools hint">
      Found in the articles:{" "}
      {found.map((spelling) => (
        <Button key={spelling} onClick={() => onAdd(spelling)}>
          + {spelling}
        </Button>
      ))}
    </p>
  );
}

/** Keys whose problems stand at their fields. */
const SHOWN = ["name", "plural", "kind", "role", "aliases", "memberOf"];

/** Every actor with the spellings that the reports use. */
export function ActorsPane() {
  const { desk, view } = useStory();
  const { value } = view.actors;
  const actors = useEntry(view.actors);
  const toFound = (spelling: string): string =>
    matchCase(spelling.trim(), listBodies(view.articles));
  return (
    <section class="wide" aria-label="Actors">
      <h2>Actors</h2>
      <AddActor />
      {Object.keys(value).map((id) => {
        const actor = actors.at(id);
        const aliases = actor.texts("aliases");
        return (
          <fieldset key={id} class="columns">
            <legend>{actorName(value, id)}</legend>
            <Field {...actor.requiredField("name", (text) => desk.curl(toFound(text)))} />
            <Choice {...actor.requiredField("kind")} options={ActorKind.options} />
            <div>
              <Checkbox {...actor.flag("plural")} />
              <ProblemNotes problems={actor.problems("plural")} />
            </div>
            <Field prose {...actor.field("role")} />
            <Field
              {...actor.field("aliases")}
              label="Other spellings, with semicolons between"
              multiline
              value={aliases.join("; ")}
              onSave={(text) => {
                const spellings = text.split(";").flatMap((part) => toFound(part) || []);
                return actor.set("aliases", spellings.length > 0 ? spellings : null);
              }}
            />
            <FoundSpellings
              name={actor.text("name")}
              onAdd={(spelling) => actor.set("aliases", [...aliases, spelling])}
            />
            <Choice
              {...actor.field("memberOf")}
              options={[["", "nobody"], ...listActorNames(value).filter(([other]) => other !== id)]}
            />
            <ProblemNotes problems={actor.otherProblems(SHOWN)} />
            <RenameForm kind="actor" id={id} opened={() => ({})} />
            <RemoveButton what={actorName(value, id)} onRemove={(status) => actor.remove(status)} />
          </fieldset>
        );
      })}
    </section>
  );
}
