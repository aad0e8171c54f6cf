import { QUOTED_SHARE } from "../../../model/story-files.ts";
import { findTimeZone } from "../../shared/dates/time-zones.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Field } from "../fields/Field.tsx";
import { PickList } from "../fields/PickList.tsx";
import { TimeZones } from "../fields/TimeZones.tsx";
import { actorName, nameOf } from "../names.ts";
import { problemsAt } from "../problems/ProblemNotes.tsx";

const percent = (share: number): string => String(Math.round(100 * share));

/** The sides in their order, the newsroom's time zone, and the share of a report that may be quoted. */
export function StorySettings() {
  const { desk, view } = useStory();
  const { file, value } = view.story;
  const actors = view.actors.value;
  const at = (key: string) => problemsAt(view.problems, file, [key]);
  const set = (key: string, to: unknown): void => desk.setValue(file, [key], to);
  const share = value["quotedShare"];
  return (
    <>
      <PickList
        label="Sides"
        value={textsOf(value["sides"])}
        options={Object.keys(actors)
          .filter((id) => recordOf(actors[id])["kind"] !== "place")
          .map((id) => [id, actorName(actors, id)] as const)}
        problems={at("sides")}
        onSave={(sides) => set("sides", sides)}
      />
      <Field
        label="Time zone of the newsroom"
        value={textOf(value["timeZone"])}
        list="time-zones"
        hint="It decides on which day an edition is published."
        problems={at("timeZone")}
        onSave={(typed) => {
          const zone = findTimeZone(typed);
          if (zone !== null) set("timeZone", zone);
          else desk.set({ status: `There is no time zone “${typed}”.` });
        }}
      />
      <TimeZones id="time-zones" />
      <Field
        label="Percent of a report’s words that may be quoted"
        value={percent(typeof share === "number" ? share : QUOTED_SHARE)}
        hint="As the rights allow. It holds for reports of which only the cited passages are shown."
        problems={at("quotedShare")}
        onSave={(typed) => {
          const number = Number(typed.replace("%", "").trim());
          if (number > 0 && number <= 100) set("quotedShare", number / 100);
          else desk.set({ status: "Write a number from 1 to 100." });
        }}
      />
      <ul class="counts" aria-label="Share of each report that is quoted">
        {view.articles.map((article) => (
          <li key={article.id}>
            {nameOf(article)}: {percent(article.quotedShare)} %
          </li>
        ))}
      </ul>
    </>
  );
}
