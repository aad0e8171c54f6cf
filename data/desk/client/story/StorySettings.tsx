import { changeSides } from "../../shared/change-sides.ts";
import { findTimeZone } from "../../shared/dates/time-zones.ts";
import { quotedShareLimit, toPercent } from "../../shared/quoted-share-limit.ts";
import { SideKind } from "../../shared/side-kind.ts";
import { ActorsField } from "../actors/ActorsField.tsx";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
import { Field } from "../fields/Field.tsx";
import { itemName } from "../../shared/item-names.ts";

/** The sides in their order, the newsroom's time zone, and the share of a report that may be quoted. */
export function StorySettings() {
  const { view } = useStory();
  const story = useEntry(view.story);
  return (
    <>
      <ActorsField
        entry={story}
        name="sides"
        kinds={SideKind.options}
        hint="A new side begins with “not in these reports” in every claim; removing a side removes its positions."
        edits={(ids) => story.edits({ sides: ids })}
        otherChanges={(ids) => changeSides(view, ids)}
      />
      <Field
        {...story.field("timeZone")}
        list="time-zones"
        hint="It decides on which day an edition is published."
        onSave={(typed) => {
          const zone = findTimeZone(typed);
          return zone === null ? `There is no time zone “${typed}”.` : story.set("timeZone", zone);
        }}
      />
      <Field
        {...story.field("quotedShare")}
        value={String(toPercent(quotedShareLimit(view)))}
        hint="As the rights allow. It holds for reports of which only the cited passages are shown."
        onSave={(typed) => {
          const number = Number(typed.replace("%", "").trim());
          return number > 0 && number <= 100
            ? story.set("quotedShare", number / 100)
            : "Write a number from 1 to 100.";
        }}
      />
      <ul class="counts" aria-label="Share of each report that is quoted">
        {view.articles.map((article) => (
          <li key={article.id}>
            {itemName(article)}: {toPercent(article.quotedShare)} %
          </li>
        ))}
      </ul>
    </>
  );
}
