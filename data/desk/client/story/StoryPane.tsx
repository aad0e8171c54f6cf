import { addUniqueId, toSlug } from "../../../drafting/to-slug.ts";
import { OccasionKind } from "../../../model/edition/vocabulary.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { NamedEntries } from "./NamedEntries.tsx";
import { RemoveStory } from "./RemoveStory.tsx";
import { Standfirst } from "./Standfirst.tsx";
import { StorySettings } from "./StorySettings.tsx";

/** Keys whose problems stand at their fields. */
const SHOWN = ["title", "standfirst", "sides", "timeZone", "quotedShare", "occasions", "origins"];

/** What holds for the whole story: title, standfirst, sides, occasions, origins, and how much may be quoted. */
export function StoryPane() {
  const story = useEntry(useStory().view.story);
  return (
    <section class="wide" aria-label="Story">
      <h2>Story</h2>
      <Field prose {...story.requiredField("title")} />
      <Standfirst />
      <StorySettings />
      <NamedEntries
        name="occasions"
        legend={labelOf("occasions")}
        added="New occasion"
        field="kind"
        toId={(name, ids) => addUniqueId(toSlug(name) || "occasion", ids)}
        toValue={(name) => ({ name, kind: "briefing" })}
      >
        {(occasion) => (
          <Choice
            {...occasion.requiredField("kind")}
            label={occasion.text("name")}
            options={OccasionKind.options}
          />
        )}
      </NamedEntries>
      <NamedEntries
        name="origins"
        legend="Origins: sources that the outlets name"
        added="New origin"
        field="description"
        toId={(name) => name}
        toValue={(name) => ({ description: name })}
      >
        {(origin, name) => <Field prose {...origin.requiredField("description")} label={name} />}
      </NamedEntries>
      <ProblemNotes problems={story.otherProblems(SHOWN)} />
      <RemoveStory />
    </section>
  );
}
