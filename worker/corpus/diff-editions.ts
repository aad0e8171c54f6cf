/** The difference between two editions of a story. */
import microdiff from "microdiff";
import * as z from "zod";
import type { Edition } from "../../data/model/edition.ts";

export const Change = z
  .object({
    type: z
      .enum(["story", "development", "statement", "actor", "article", "correction"])
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

type JsonObject = Record<string, unknown>;

const escapePointer = (key: string | number): string =>
  String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/** The smallest fields that differ, as JSON Pointers. */
export const diffFields = (from: JsonObject, to: JsonObject): Field[] =>
  microdiff(from, to, { cyclesFix: false }).map((difference) => ({
    path: difference.path.map((key) => `/${escapePointer(key)}`).join(""),
    from: "oldValue" in difference ? difference.oldValue : undefined,
    to: "value" in difference ? difference.value : undefined,
  }));

function diffLists(
  type: Change["type"],
  from: readonly JsonObject[],
  to: readonly JsonObject[],
  idOf: (item: JsonObject) => string,
): Change[] {
  const before = new Map(from.map((item) => [idOf(item), item]));
  const after = new Map(to.map((item) => [idOf(item), item]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): Change[] => {
    const [previous, current] = [before.get(id), after.get(id)];
    if (!previous) return [{ type, id, change: "added", fields: [] }];
    if (!current) return [{ type, id, change: "removed", fields: [] }];
    const fields = diffFields(previous, current);
    return fields.length ? [{ type, id, change: "changed", fields }] : [];
  });
}

const idOf = (item: JsonObject): string => String(item["id"]);
/** A correction has no id: day and development identify it. */
const correctionId = (item: JsonObject): string =>
  `${String(item["date"])} ${String(item["development"])}`;

const storyFields = ({ id, title, summary, language, standfirst, sides }: Edition): JsonObject => ({
  id,
  title,
  summary,
  language,
  standfirst,
  sides,
});

/** Positions are computed from statements, so their changes show there. */
export const diffEditions = (from: Edition, to: Edition): Change[] => [
  ...diffLists("story", [storyFields(from)], [storyFields(to)], idOf),
  ...diffLists("development", from.developments, to.developments, idOf),
  ...diffLists("statement", from.statements, to.statements, idOf),
  ...diffLists("actor", from.actors, to.actors, idOf),
  ...diffLists("article", from.articles, to.articles, idOf),
  ...diffLists("correction", from.corrections, to.corrections, correctionId),
];
