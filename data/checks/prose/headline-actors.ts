import { listAffiliations } from "../../model/affiliation.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import type { Rule } from "../rule.ts";
import { code, idRef, keyRef, wording } from "../../source/wording.ts";

/** Each actor that a headline names is among the development's actors, or a member of it is. */
export const headlineActors: Rule = {
  name: "headline-actors",
  check({ developments, actors, file }, report) {
    const findActors = actorFinderOf(actors.value);
    for (const { value, source } of developments.values()) {
      const present = new Set(
        value.actors.flatMap((id) => listAffiliations((actor) => actors.value[actor], id)),
      );
      const absent = new Map(
        findActors(value.headline, file.value.language)
          .filter(({ ids }) => !ids.some((id) => present.has(id)))
          .map(({ ids, spelling }) => [ids[0] ?? spelling, spelling]),
      );
      for (const [id, spelling] of absent)
        report(
          source.place(["headline"]),
          `the headline names “${spelling}”, which is not among the actors`,
          wording`add ${idRef(id)} to ${code(keyRef("actors"))}`,
          { code: "actor-absent", actor: id },
        );
    }
  },
};
