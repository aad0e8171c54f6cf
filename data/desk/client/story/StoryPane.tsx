import { useState } from "preact/hooks";
import { toSlug } from "../../../drafting/slug.ts";
import { OccasionKind } from "../../../model/edition/vocabulary.ts";
import type { StoryView } from "../../shared/desk-api.ts";
import type { DeskStore } from "../desk-store.ts";
import { Choice, Field } from "../Field.tsx";
import { PickList } from "../PickList.tsx";
import { ProblemNotes, problemsAt, problemsElsewhere } from "./ProblemNotes.tsx";
import { RemoveStory } from "./RemoveStory.tsx";
import { StorySettings } from "./StorySettings.tsx";
import { recordOf, recordsOf, textOf, textsOf } from "../../shared/values.ts";

/** A new sentence cites the key developments, until the editor names others. */
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
            prose
            multiline
            value={textOf(entry["text"])}
            problems={problemsAt(view.problems, file, ["standfirst", index])}
            onSave={(text) => save(["standfirst", index, "text"], text)}
          />
          <PickList
            desk={desk}
            label={`Developments that support sentence ${index + 1}`}
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
      {entries.length === 0 && (
        <ProblemNotes desk={desk} problems={problemsAt(view.problems, file, ["standfirst"])} />
      )}
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

/** Keys whose problems stand at their fields. */
const SHOWN = ["title", "standfirst", "sides", "timeZone", "quotedShare"];

/** What holds for the whole story: title, standfirst, sides, occasions, origins, and how much may be quoted. */
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
        prose
        value={textOf(value["title"])}
        problems={problemsAt(view.problems, file, ["title"])}
        onSave={(text) => set(["title"], text)}
      />
      <Standfirst desk={desk} />
      <StorySettings desk={desk} />
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
        <legend>Origins: sources that the outlets name</legend>
        {Object.entries(origins).map(([name, origin]) => (
          <Field
            key={name}
            desk={desk}
            label={name}
            prose
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
      <ProblemNotes desk={desk} problems={problemsElsewhere(view.problems, file, SHOWN)} />
      <RemoveStory desk={desk} />
    </section>
  );
}
