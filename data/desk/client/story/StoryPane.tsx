import { useState } from "preact/hooks";
import { toSlug } from "../../../drafting/slug.ts";
import { ActorKind, OccasionKind } from "../../../model/vocabulary.ts";
import type { StoryView } from "../../shared/desk-api.ts";
import { actorName } from "../development/ActorsField.tsx";
import type { DeskStore } from "../desk-store.ts";
import { Choice, Field } from "../Field.tsx";
import { PickList } from "../PickList.tsx";
import { ProblemNotes, problemsAt } from "./ProblemNotes.tsx";
import { recordOf, recordsOf, textOf, textsOf } from "../../shared/values.ts";

/** A new sentence is borne out by the key developments, until the editor names others. */
function firstDevelopments({ developments }: StoryView): string[] {
  const keys = developments.filter(({ value }) => value["key"] === true);
  return (keys.length > 0 ? keys : developments.slice(0, 1)).map(({ id }) => id);
}

function Standfirst({ desk }: { desk: DeskStore }) {
  const { view } = desk.state;
  if (!view) return null;
  const entries = recordsOf(view.story.value["standfirst"]);
  const file = view.story.file;
  const save = (path: (string | number)[], value: unknown, insert = false): void =>
    void desk.save([{ file, edits: [{ path, value, ...(insert && { insert }) }] }]);
  return (
    <fieldset>
      <legend>Standfirst</legend>
      {entries.map((entry, index) => (
        <div key={index}>
          <Field
            desk={desk}
            label={`Sentence ${index + 1}`}
            multiline
            value={textOf(entry["text"])}
            problems={problemsAt(view.problems, file, ["standfirst", index])}
            onSave={(text) => save(["standfirst", index, "text"], text)}
          />
          <PickList
            desk={desk}
            label={`Developments that bear out sentence ${index + 1}`}
            value={textsOf(entry["developments"])}
            options={view.developments.map(
              ({ id, value }) => [id, textOf(value["headline"])] as const,
            )}
            onSave={(ids) => save(["standfirst", index, "developments"], ids)}
          />
          <button type="button" onClick={() => save(["standfirst", index], null)}>
            Remove the sentence
          </button>
        </div>
      ))}
      {entries.length < 2 && (
        <button
          type="button"
          onClick={() =>
            save(
              ["standfirst", entries.length],
              { text: "", developments: firstDevelopments(view) },
              true,
            )
          }
        >
          Add a sentence
        </button>
      )}
    </fieldset>
  );
}

/** A named entry of a map in story.yaml: an occasion or an origin. */
function AddEntry({
  desk,
  label,
  onAdd,
}: {
  desk: DeskStore;
  label: string;
  onAdd: (name: string) => { path: string[]; value: unknown };
}) {
  const [name, setName] = useState("");
  const file = desk.state.view?.story.file ?? "";
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        void desk.save([{ file, edits: [onAdd(name.trim())] }]);
        setName("");
      }}
    >
      <label>
        {label} <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="submit">Add</button>
    </form>
  );
}

/** What holds for the whole story: title, standfirst, occasions, origins. */
export function StoryPane({ desk }: { desk: DeskStore }) {
  const { view } = desk.state;
  if (!view) return null;
  const { file, value } = view.story;
  const set = (path: string[], to: unknown): void =>
    void desk.save([{ file, edits: [{ path, value: to }] }]);
  const occasions = recordOf(value["occasions"]);
  const origins = recordOf(value["origins"]);
  return (
    <section class="form" aria-label="Story">
      <h2>Story</h2>
      <Field
        desk={desk}
        label="Title"
        value={textOf(value["title"])}
        problems={problemsAt(view.problems, file, ["title"])}
        onSave={(text) => set(["title"], text)}
      />
      <Standfirst desk={desk} />
      <fieldset>
        <legend>Occasions</legend>
        {Object.entries(occasions).map(([id, occasion]) => (
          <Choice
            key={id}
            desk={desk}
            label={textOf(recordOf(occasion)["name"])}
            value={textOf(recordOf(occasion)["kind"])}
            options={OccasionKind.options}
            onSave={(kind) => set(["occasions", id, "kind"], kind)}
          />
        ))}
        <AddEntry
          desk={desk}
          label="New occasion"
          onAdd={(name) => ({
            path: ["occasions", toSlug(name)],
            value: { name, kind: "briefing" },
          })}
        />
      </fieldset>
      <fieldset>
        <legend>Origins: where outlets have it from</legend>
        {Object.entries(origins).map(([name, origin]) => (
          <Field
            key={name}
            desk={desk}
            label={name}
            value={textOf(recordOf(origin)["description"])}
            onSave={(text) => set(["origins", name, "description"], text)}
          />
        ))}
        <AddEntry
          desk={desk}
          label="New origin"
          onAdd={(name) => ({ path: ["origins", name], value: { description: name } })}
        />
      </fieldset>
      <ProblemNotes
        desk={desk}
        problems={view.problems.filter(
          (problem) => problem.file === file && problem.path?.[0] !== "title",
        )}
      />
    </section>
  );
}

/** Every actor with the spellings that the reports use. */
export function ActorsPane({ desk }: { desk: DeskStore }) {
  const { view } = desk.state;
  if (!view) return null;
  const { file, value } = view.actors;
  const set = (id: string, key: string, to: unknown): void =>
    void desk.save([{ file, edits: [{ path: [id, key], value: to }] }]);
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
              onSave={(text) => set(id, "name", text)}
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
              value={textOf(actor["role"])}
              onSave={(text) => set(id, "role", text === "" ? null : text)}
            />
            <Field
              desk={desk}
              label="Other spellings, with semicolons between"
              value={textsOf(actor["aliases"]).join("; ")}
              onSave={(text) => {
                const aliases = text.split(";").flatMap((part) => part.trim() || []);
                set(id, "aliases", aliases.length > 0 ? aliases : null);
              }}
            />
            <Choice
              desk={desk}
              label="Belongs to"
              value={textOf(actor["memberOf"])}
              options={["", ...Object.keys(value).filter((other) => other !== id)]}
              onSave={(other) => set(id, "memberOf", other === "" ? null : other)}
            />
            <ProblemNotes desk={desk} problems={problemsAt(view.problems, file, [id])} />
            <button
              type="button"
              onClick={() =>
                void desk.save([{ file, edits: [{ path: [id], value: null }] }], "Actor removed.")
              }
            >
              Remove {actorName(value, id)}
            </button>
          </fieldset>
        );
      })}
    </section>
  );
}
