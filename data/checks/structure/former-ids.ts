import type { Place } from "../../source/diagnostic.ts";
import type { Rule } from "../rule.ts";
import { idRef, quoted, wording } from "../../source/wording.ts";

interface Identified {
  id: string;
  formerIds: readonly string[];
  place: (index: number) => Place;
}

/** A former id is not the current id of an object of its kind, and belongs to one object only. */
export const formerIds: Rule = {
  name: "former-ids",
  check({ actors, articles, developments, ids }, report) {
    const check = (
      kind: string,
      currentIds: ReadonlySet<string> | null,
      objects: Identified[],
    ): void => {
      const owners = new Map<string, string>();
      for (const { id, formerIds: former, place } of objects)
        for (const [index, formerId] of former.entries()) {
          const owner = owners.get(formerId);
          if (currentIds?.has(formerId))
            report(
              place(index),
              wording`${quoted(idRef(formerId))} is the current id${formerId === id ? "" : ` of another ${kind}`}`,
              "remove it: a former id is no longer in use",
              { code: "former-id-used" },
            );
          else if (owner !== undefined)
            report(
              place(index),
              wording`${quoted(idRef(formerId))} is also a former id of ${idRef(owner)}`,
              "list it for one of them",
            );
          owners.set(formerId, id);
        }
    };
    check(
      "actor",
      ids.actors,
      Object.entries(actors.value).map(([id, actor]) => ({
        id,
        formerIds: actor.formerIds,
        place: (index) => actors.source.place([id, "formerIds", index]),
      })),
    );
    for (const [kind, objects, currentIds] of [
      ["article", articles, ids.articles],
      ["development", developments, ids.developments],
    ] as const)
      check(
        kind,
        currentIds,
        [...objects.values()].map(({ id, value, source }) => ({
          id,
          formerIds: value.formerIds,
          place: (index) => source.place(["formerIds", index]),
        })),
      );
  },
};
