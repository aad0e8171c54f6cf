import { listAffiliations } from "../../model/affiliation.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import type { Rule } from "../rule.ts";
import { codeKey, idRef, quotedId, wording, type Wording } from "../../source/wording.ts";

const remedyFor = (actor: string): Wording => wording`add ${idRef(actor)} to ${codeKey("actors")}`;

/** Among a development's actors are all of its speakers and all whom its headline names, or members of these. */
export const listedActors: Rule = ({ developments, actors, file }, report) => {
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
    for (const [actor, spelling] of absent)
      report(
        source.place(["headline"]),
        `the headline names “${spelling}”, which is not among the actors`,
        remedyFor(actor),
        { code: "actor-absent", actor },
      );
    for (const [index, { speaker }] of value.statements.entries())
      if (actors.value[speaker] && !value.actors.includes(speaker))
        report(
          source.place(["statements", index, "speaker"]),
          wording`${quotedId(speaker)} speaks here, but is not among the development’s actors`,
          remedyFor(speaker),
          { code: "actor-absent", actor: speaker },
        );
  }
};
