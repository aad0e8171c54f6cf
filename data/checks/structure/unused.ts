import { listAffiliations } from "../../model/affiliation.ts";
import { isComplete } from "../../source/story.ts";
import type { ReferencedKind } from "../../model/referenced-kinds.ts";
import { listReferences } from "../../source/story-references.ts";
import type { Rule } from "../rule.ts";
import { codeKey, quotedId, wording } from "../../source/wording.ts";

/** The lists of story.yaml, with the problem of an entry that is not used and its remedy. */
const LISTS = [
  [
    "occasion",
    "occasions",
    "no development has the occasion",
    "remove it, or add it to the developments of that occasion",
  ],
  [
    "origin",
    "origins",
    "no passage has the origin",
    "remove it, or give it to the passages that come from there",
  ],
] as const;

/** Every actor, occasion and origin that the story lists is used. */
export const unused: Rule = (story, report) => {
  if (!isComplete(story)) return;
  const { file, actors } = story;
  // That it has a member does not mean that an actor is used.
  const references = listReferences(story).filter(({ source }) => source !== actors.source);
  const listIds = (kind: ReferencedKind): string[] =>
    references.filter((reference) => reference.kind === kind).map(({ id }) => id);
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
  for (const [kind, key, message, remedy] of LISTS) {
    const used = listIds(kind);
    for (const id of Object.keys(file.value[key]))
      if (!used.includes(id))
        report(file.source.placeOfKey([key, id]), wording`${message} ${quotedId(id)}`, remedy, {
          code: "unused",
        });
  }
};
