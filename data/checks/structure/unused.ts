import { listAffiliations } from "../../model/affiliation.ts";
import { isComplete } from "../../source/story.ts";
import { listReferences, type ReferencedKind } from "../../source/story-references.ts";
import type { Rule } from "../rule.ts";
import { codeKey, quotedId, wording } from "../../source/wording.ts";

/** Every actor, occasion and origin that the story lists is used. */
export const unused: Rule = (story, report) => {
  if (!isComplete(story)) return;
  const { file, actors } = story;
  const references = Map.groupBy(
    // That it has a member does not mean that an actor is used.
    listReferences(story).filter(({ source }) => source !== actors.source),
    ({ kind }) => kind,
  );
  const listIds = (kind: ReferencedKind): string[] =>
    (references.get(kind) ?? []).map(({ id }) => id);
  const usedActors = new Set(
    listIds("actor").flatMap((id) => listAffiliations((actor) => actors.value[actor], id)),
  );
  for (const id of Object.keys(actors.value))
    if (!usedActors.has(id))
      report(
        actors.source.placeOfKey([id]),
        wording`no development or statement names the actor ${quotedId(id)}`,
        wording`remove it, or add it to the ${codeKey("actors")} of a development`,
        { code: "unused" },
      );
  const usedOccasions = new Set(listIds("occasion"));
  for (const occasion of Object.keys(file.value.occasions))
    if (!usedOccasions.has(occasion))
      report(
        file.source.placeOfKey(["occasions", occasion]),
        wording`no development has the occasion ${quotedId(occasion)}`,
        "remove it, or add it to the developments of that occasion",
        { code: "unused" },
      );
  const usedOrigins = new Set(listIds("origin"));
  for (const origin of Object.keys(file.value.origins))
    if (!usedOrigins.has(origin))
      report(
        file.source.placeOfKey(["origins", origin]),
        wording`no passage has the origin ${quotedId(origin)}`,
        "remove it, or give it to the passages that come from there",
        { code: "unused" },
      );
};
