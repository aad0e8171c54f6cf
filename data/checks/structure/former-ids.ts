import type { Place } from "../../source/diagnostic.ts";
import type { Rule } from "../rule.ts";

interface Identified {
  id: string;
  formerIds: readonly string[];
  place: (index: number) => Place;
}

/** A former id leads to one thing: nothing has it now, and no second thing had it. */
export const formerIds: Rule = {
  name: "former-ids",
  check({ actors, articles, developments, known }, report) {
    const check = (what: string, ids: ReadonlySet<string> | null, things: Identified[]): void => {
      const owners = new Map<string, string>();
      for (const { id, formerIds: former, place } of things)
        for (const [index, formerId] of former.entries()) {
          const owner = owners.get(formerId);
          if (ids?.has(formerId))
            report(
              place(index),
              `"${formerId}" is ${formerId === id ? "the id" : `the id of another ${what}`} now`,
              "remove it: a former id is one that nothing has any more",
            );
          else if (owner !== undefined)
            report(
              place(index),
              `"${formerId}" is a former id of ${owner} too`,
              "let it lead to one of them",
            );
          owners.set(formerId, id);
        }
    };
    check(
      "actor",
      known.actors,
      Object.entries(actors.value).map(([id, actor]) => ({
        id,
        formerIds: actor.formerIds,
        place: (index) => actors.source.place([id, "formerIds", index]),
      })),
    );
    for (const [what, things, ids] of [
      ["article", articles, known.articles],
      ["development", developments, known.developments],
    ] as const)
      check(
        what,
        ids,
        [...things.values()].map(({ id, value, source }) => ({
          id,
          formerIds: value.formerIds,
          place: (index) => source.place(["formerIds", index]),
        })),
      );
  },
};
