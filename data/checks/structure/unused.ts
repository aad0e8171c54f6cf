import { listAffiliations } from "../../model/affiliation.ts";
import { isComplete } from "../../source/story.ts";
import type { Story } from "../../source/story.ts";
import type { Rule } from "../rule.ts";
import { code, idRef, keyRef, quoted, wording } from "../../source/wording.ts";

/** Ids of the actors that a development, a statement or the list of sides names, and of what these belong to. */
function listUsedActors({ file, actors, developments }: Story): Set<string> {
  const named = new Set(file.value.sides);
  for (const { value } of developments.values()) {
    for (const actor of [...value.actors, ...(value.status?.by ?? [])]) named.add(actor);
    for (const { speaker, addressee } of value.statements)
      for (const actor of [speaker, ...addressee]) named.add(actor);
  }
  return new Set([...named].flatMap((id) => listAffiliations((actor) => actors.value[actor], id)));
}

/** Every actor, occasion and origin that the story lists is used. */
export const unused: Rule = {
  name: "unused",
  check(story, report) {
    if (!isComplete(story)) return;
    const { file, actors, developments, passages } = story;
    const usedActors = listUsedActors(story);
    for (const id of Object.keys(actors.value))
      if (!usedActors.has(id))
        report(
          actors.source.placeOfKey([id]),
          wording`no development or statement names the actor ${quoted(idRef(id))}`,
          wording`remove it, or add it to the ${code(keyRef("actors"))} of a development`,
          { code: "unused" },
        );
    const usedOccasions = new Set([...developments.values()].map(({ value }) => value.occasion));
    for (const occasion of Object.keys(file.value.occasions))
      if (!usedOccasions.has(occasion))
        report(
          file.source.placeOfKey(["occasions", occasion]),
          wording`no development has the occasion ${quoted(idRef(occasion))}`,
          "remove it, or add it to the developments of that occasion",
          { code: "unused" },
        );
    const usedOrigins = new Set(passages.map(({ origin }) => origin));
    for (const origin of Object.keys(file.value.origins))
      if (!usedOrigins.has(origin))
        report(
          file.source.placeOfKey(["origins", origin]),
          wording`no passage has the origin ${quoted(idRef(origin))}`,
          "remove it, or give it to the passages that come from there",
          { code: "unused" },
        );
  },
};
