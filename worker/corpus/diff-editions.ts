/** The difference between two editions of a story. */
import microdiff from "microdiff";
import { listStoryFields } from "../../data/edition/edition-fields.ts";
import type { Edition } from "../../data/model/edition.ts";
import type { Change } from "../api/responses/editions.ts";
import { compareObjects } from "./compare-objects.ts";
import { identifyCorrections } from "./identify-objects.ts";

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

const diffLists = <Item extends { id: string; formerIds?: readonly string[] }>(
  type: Change["type"],
  from: readonly Item[],
  to: readonly Item[],
): Change[] =>
  compareObjects(from, to, diffFields).map(({ change, item: { id }, fields }) => ({
    type,
    id,
    change,
    fields,
  }));

/** The story's fields that editors write. Counts and the period follow from the objects. */
const STORY_FIELDS = listStoryFields(["meaning", "detail", "standfirst", "named"]);

const storyFields = (edition: Edition) => ({
  id: edition.id,
  ...Object.fromEntries(STORY_FIELDS.map((name) => [name, Reflect.get(edition, name)])),
});

/**
 * What changed between two editions of a story. Positions are left out: they follow from claims. A renamed object counts as
 * changed, not as removed and added.
 */
export const diffEditions = (from: Edition, to: Edition): Change[] => [
  ...diffLists("story", [storyFields(from)], [storyFields(to)]),
  ...diffLists("development", from.developments, to.developments),
  ...diffLists("statement", from.statements, to.statements),
  ...diffLists("claim", from.claims, to.claims),
  ...diffLists("actor", from.actors, to.actors),
  ...diffLists("article", from.articles, to.articles),
  ...diffLists("correction", identifyCorrections(from), identifyCorrections(to)),
];
