/** The difference between two editions of a story. */
import microdiff from "microdiff";
import * as z from "zod";
import type { Edition } from "../../data/model/edition.ts";

export const Change = z
  .object({
    type: z
      .enum(["story", "development", "statement", "claim", "actor", "article", "correction"])
      .meta({ description: "Kind of the object that changed." }),
    id: z.string().meta({ description: "Id of the object; the story's for its own fields." }),
    change: z.enum(["added", "removed", "changed"]).meta({ description: "What happened to it." }),
    fields: z
      .array(
        z.object({
          path: z.string().meta({ description: "JSON Pointer within the object (RFC 6901)." }),
          from: z.unknown().meta({ description: "Left out where the field is new." }),
          to: z.unknown().meta({ description: "Left out where the field was removed." }),
        }),
      )
      .meta({ description: "The fields that differ; empty unless the object was changed." }),
  })
  .meta({ id: "Change", description: "One object that differs between two editions." });
export type Change = z.infer<typeof Change>;
type Field = Change["fields"][number];

const escapePointer = (key: string | number): string =>
  String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** The smallest fields that differ, as JSON Pointers. */
export const diffFields = (from: object, to: object): Field[] =>
  microdiff({ ...from }, { ...to }, { cyclesFix: false }).map((difference) => ({
    path: difference.path.map((key) => `/${escapePointer(key)}`).join(""),
    from: "oldValue" in difference ? difference.oldValue : undefined,
    to: "value" in difference ? difference.value : undefined,
  }));

/** An id, and the former ids under which an earlier edition may have the same object. */
interface Identity {
  id: string;
  formerIds: readonly string[];
}

function diffLists<Item extends object>(
  type: Change["type"],
  from: readonly Item[],
  to: readonly Item[],
  identify: (item: Item) => Identity,
): Change[] {
  const before = new Map(from.map((item) => [identify(item).id, item]));
  const changes: Change[] = [];
  for (const item of to) {
    const { id, formerIds } = identify(item);
    const previousId = [id, ...formerIds].find((known) => before.has(known));
    const previous = previousId === undefined ? undefined : before.get(previousId);
    if (previousId !== undefined) before.delete(previousId);
    const fields = previous ? diffFields(previous, item) : [];
    if (!previous) changes.push({ type, id, change: "added", fields: [] });
    else if (fields.length > 0) changes.push({ type, id, change: "changed", fields });
  }
  for (const id of before.keys()) changes.push({ type, id, change: "removed", fields: [] });
  return changes;
}

const byId = (item: { id: string; formerIds?: readonly string[] }): Identity => ({
  id: item.id,
  formerIds: item.formerIds ?? [],
});

/** A correction has no id: its day and what it corrects identify it. */
function byTarget(correction: Edition["corrections"][number]): Identity {
  const { date, development, statement, claim, edition } = correction;
  const target = development ?? statement ?? claim ?? edition ?? "standfirst";
  return { id: `${date} ${target}`, formerIds: [] };
}

/** The fields of the story itself that editors write; counts and the period follow from the objects. */
const storyFields = ({
  id,
  title,
  summary,
  language,
  timeZone,
  contact,
  licence,
  standfirst,
  sides,
  occasions,
  origins,
}: Edition) => ({
  id,
  title,
  summary,
  language,
  timeZone,
  contact,
  licence,
  standfirst,
  sides,
  occasions,
  origins,
});

/** Positions are computed from claims, whose changes show there. A renamed object is changed, not removed and added. */
export const diffEditions = (from: Edition, to: Edition): Change[] => [
  ...diffLists("story", [storyFields(from)], [storyFields(to)], byId),
  ...diffLists("development", from.developments, to.developments, byId),
  ...diffLists("statement", from.statements, to.statements, byId),
  ...diffLists("claim", from.claims, to.claims, byId),
  ...diffLists("actor", from.actors, to.actors, byId),
  ...diffLists("article", from.articles, to.articles, byId),
  ...diffLists("correction", from.corrections, to.corrections, byTarget),
];
