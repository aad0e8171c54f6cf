/** What changed between two editions of a story. */
import * as z from "zod";
import type { Edition } from "../../data/model/edition.ts";

export const Change = z
  .object({
    type: z.enum(["story", "development", "statement", "actor", "article", "correction"]),
    id: z.string().meta({ description: "Of the object; of the story itself for its own fields." }),
    change: z.enum(["added", "removed", "changed"]),
    fields: z
      .array(
        z.object({
          path: z.string().meta({ description: "JSON Pointer within the object (RFC 6901)." }),
          from: z.unknown().meta({ description: "Left out where the field is new." }),
          to: z.unknown().meta({ description: "Left out where the field is gone." }),
        }),
      )
      .meta({ description: "Empty unless changed." }),
  })
  .meta({ id: "Change" });
export type Change = z.infer<typeof Change>;
type Field = Change["fields"][number];

const isBranch = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === "object" && value !== null;

const entriesOf = (value: Record<string, unknown> | unknown[]): Map<string, unknown> =>
  new Map(Object.entries(value));

/** The smallest fields that differ, as JSON Pointers. */
export function diffFields(from: unknown, to: unknown, path = ""): Field[] {
  if (isBranch(from) && isBranch(to) && Array.isArray(from) === Array.isArray(to)) {
    const before = entriesOf(from);
    const after = entriesOf(to);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const at = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (!before.has(key)) return [{ path: at, from: undefined, to: after.get(key) }];
      if (!after.has(key)) return [{ path: at, from: before.get(key), to: undefined }];
      return diffFields(before.get(key), after.get(key), at);
    });
  }
  return Object.is(from, to) ? [] : [{ path, from, to }];
}

type Keyed = Record<string, unknown>;

function diffLists(
  type: Change["type"],
  from: readonly Keyed[],
  to: readonly Keyed[],
  idOf: (item: Keyed) => string,
): Change[] {
  const before = new Map(from.map((item) => [idOf(item), item]));
  const after = new Map(to.map((item) => [idOf(item), item]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): Change[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (!old) return [{ type, id, change: "added", fields: [] }];
    if (!now) return [{ type, id, change: "removed", fields: [] }];
    const fields = diffFields(old, now);
    return fields.length ? [{ type, id, change: "changed", fields }] : [];
  });
}

const idOf = (item: Keyed): string => String(item["id"]);
/** A correction has no id: its day and development tell it from the others. */
const correctionId = (item: Keyed): string =>
  `${String(item["date"])} ${String(item["development"])}`;

const ownFields = ({ id, title, summary, language, standfirst, sides }: Edition): Keyed => ({
  id,
  title,
  summary,
  language,
  standfirst,
  sides,
});

/** Positions are computed from statements, so their changes show there. */
export const diffEditions = (from: Edition, to: Edition): Change[] => [
  ...diffLists("story", [ownFields(from)], [ownFields(to)], idOf),
  ...diffLists("development", from.developments, to.developments, idOf),
  ...diffLists("statement", from.statements, to.statements, idOf),
  ...diffLists("actor", from.actors, to.actors, idOf),
  ...diffLists("article", from.articles, to.articles, idOf),
  ...diffLists("correction", from.corrections, to.corrections, correctionId),
];
