/** The difference between two editions of a story. */
import microdiff from "microdiff";
import type { Edition } from "../../data/model/edition.ts";
import type { Change } from "../api/responses/editions.ts";

type FieldChange = Change["fields"][number];

const escapePointer = (key: string | number): string =>
  String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** The innermost fields in which two objects differ. */
export const diffFields = (from: object, to: object): FieldChange[] =>
  microdiff({ ...from }, { ...to }, { cyclesFix: false }).map((difference) => ({
    path: difference.path.map((key) => `/${escapePointer(key)}`).join(""),
    from: "oldValue" in difference ? difference.oldValue : undefined,
    to: "value" in difference ? difference.value : undefined,
  }));

/** An object's id, and the ids that it may have in earlier editions. */
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
    const previousId = [id, ...formerIds].find((anyId) => before.has(anyId));
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

/** A correction has no id; its day and what it corrects identify it. */
function byTarget(correction: Edition["corrections"][number]): Identity {
  const { date, development, statement, claim, edition } = correction;
  const target = development ?? statement ?? claim ?? edition ?? "standfirst";
  return { id: `${date} ${target}`, formerIds: [] };
}

/** The story's fields that editors write. Counts and the period follow from the objects. */
const STORY_FIELDS = [
  "title",
  "summary",
  "language",
  "timeZone",
  "contact",
  "licence",
  "standfirst",
  "sides",
  "occasions",
  "origins",
] as const satisfies readonly (keyof Edition)[];

const storyFields = (edition: Edition) => ({
  id: edition.id,
  ...Object.fromEntries(STORY_FIELDS.map((name) => [name, edition[name]])),
});

/**
 * What changed between two editions of a story. Positions are left out: they follow from claims. A renamed object counts as
 * changed, not as removed and added.
 */
export const diffEditions = (from: Edition, to: Edition): Change[] => [
  ...diffLists("story", [storyFields(from)], [storyFields(to)], byId),
  ...diffLists("development", from.developments, to.developments, byId),
  ...diffLists("statement", from.statements, to.statements, byId),
  ...diffLists("claim", from.claims, to.claims, byId),
  ...diffLists("actor", from.actors, to.actors, byId),
  ...diffLists("article", from.articles, to.articles, byId),
  ...diffLists("correction", from.corrections, to.corrections, byTarget),
];
