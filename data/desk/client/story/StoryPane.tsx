import { toSlug } from "../../../drafting/to-slug.ts";
import { OccasionKind } from "../../../model/edition/vocabulary.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { TextForm } from "../fields/TextForm.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { RemoveStory } from "./RemoveStory.tsx";
import { Standfirst } from "./Standfirst.tsx";
import { StorySettings } from "./StorySettings.tsx";

/** Keys whose problems stand at their fields. */
const SHOWN = ["title", "standfirst", "sides", "timeZone", "quotedShare", "occasions", "origins"];

/** What holds for the whole story: title, standfirst, sides, occasions, origins, and how much may be quoted. */
export function StoryPane() {
  const story = useEntry(useStory().view.story);
  const occasions = story.at("occasions");
  const origins = story.at("origins");
  return (
    <section class="wide" aria-label="Story">
      <h2>Story</h2>
      <Field prose {...story.requiredField("title")} />
      <Standfirst />
      <StorySettings />
      <fieldset>
        <legend>{labelOf("occasions")}</legend>
        {Object.keys(occasions.value).map((id) => (
          <Choice
            key={id}
            {...occasions.at(id).requiredField("kind")}
            label={occasions.at(id).text("name")}
            options={OccasionKind.options}
          />
        ))}
        <ProblemNotes
          problems={occasions.problems().filter(({ path }) => path?.at(-1) !== "kind")}
        />
        <TextForm
          key={Object.keys(occasions.value).length}
          name="new occasion"
          label="New occasion"
          button="Add"
          onSubmit={(name) => occasions.set(toSlug(name), { name, kind: "briefing" })}
        />
      </fieldset>
      <fieldset>
        <legend>Origins: sources that the outlets name</legend>
        {Object.keys(origins.value).map((name) => (
          <Field key={name} prose {...origins.at(name).requiredField("description")} label={name} />
        ))}
        <ProblemNotes
          problems={origins.problems().filter(({ path }) => path?.at(-1) !== "description")}
        />
        <TextForm
          key={Object.keys(origins.value).length}
          name="new origin"
          label="New origin"
          button="Add"
          onSubmit={(name) => origins.set(name, { description: name })}
        />
      </fieldset>
      <ProblemNotes problems={story.otherProblems(SHOWN)} />
      <RemoveStory />
    </section>
  );
}
