import { useState } from "preact/hooks";
import { toSlug } from "../../../drafting/slug.ts";
import { OccasionKind } from "../../../model/edition/vocabulary.ts";
import type { YamlPath } from "../../shared/requests.ts";
import { recordOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { InlineForm } from "../fields/InlineForm.tsx";
import { ProblemNotes, problemsAt, problemsElsewhere } from "../problems/ProblemNotes.tsx";
import { RemoveStory } from "./RemoveStory.tsx";
import { Standfirst } from "./Standfirst.tsx";
import { StorySettings } from "./StorySettings.tsx";

/** Asks for the name of something that the story gets. */
function AddByName({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const [name, setName] = useState("");
  const add = (): void => {
    if (name.trim() === "") return;
    onAdd(name.trim());
    setName("");
  };
  return (
    <InlineForm onSubmit={add}>
      <label>
        {label} <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="submit">Add</button>
    </InlineForm>
  );
}

/** Keys whose problems stand at their fields. */
const SHOWN = ["title", "standfirst", "sides", "timeZone", "quotedShare"];

/** What holds for the whole story: title, standfirst, sides, occasions, origins, and how much may be quoted. */
export function StoryPane() {
  const { desk, view } = useStory();
  const { file, value } = view.story;
  const set = (path: YamlPath, to: unknown): void => desk.setValue(file, path, to);
  const occasions = recordOf(value["occasions"]);
  const origins = recordOf(value["origins"]);
  return (
    <section class="form wide" aria-label="Story">
      <h2>Story</h2>
      <Field
        label="Title"
        prose
        value={textOf(value["title"])}
        problems={problemsAt(view.problems, file, ["title"])}
        onSave={(text) => set(["title"], text)}
      />
      <Standfirst />
      <StorySettings />
      <fieldset>
        <legend>Occasions</legend>
        {Object.entries(occasions).map(([id, occasion]) => (
          <Choice
            key={id}
            label={textOf(recordOf(occasion)["name"])}
            value={textOf(recordOf(occasion)["kind"])}
            options={OccasionKind.options}
            onSave={(kind) => set(["occasions", id, "kind"], kind)}
          />
        ))}
        <AddByName
          label="New occasion"
          onAdd={(name) => set(["occasions", toSlug(name)], { name, kind: "briefing" })}
        />
      </fieldset>
      <fieldset>
        <legend>Origins: sources that the outlets name</legend>
        {Object.entries(origins).map(([name, origin]) => (
          <Field
            key={name}
            label={name}
            prose
            value={textOf(recordOf(origin)["description"])}
            onSave={(text) => set(["origins", name, "description"], text)}
          />
        ))}
        <AddByName
          label="New origin"
          onAdd={(name) => set(["origins", name], { description: name })}
        />
      </fieldset>
      <ProblemNotes problems={problemsElsewhere(view.problems, file, SHOWN)} />
      <RemoveStory />
    </section>
  );
}
