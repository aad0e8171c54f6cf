import { listAffiliations } from "../../model/affiliation.ts";
import { isComplete } from "../../source/story.ts";
import type { Rule } from "../rule.ts";

/** Every actor, occasion and origin that the story lists is referred to somewhere. */
export const unused: Rule = {
  name: "unused",
  check(story, report) {
    if (!isComplete(story)) return;
    const { file, actors, developments, passages } = story;
    const named = new Set(file.value.sides);
    for (const { value } of developments.values()) {
      for (const actor of [...value.actors, ...(value.status?.by ?? [])]) named.add(actor);
      for (const { speaker, addressee } of value.statements) {
        named.add(speaker);
        for (const actor of addressee) named.add(actor);
      }
    }
    const used = new Set(
      [...named].flatMap((id) => listAffiliations((actor) => actors.value[actor], id)),
    );
    for (const id of Object.keys(actors.value))
      if (!used.has(id))
        report(
          actors.source.placeOfKey([id]),
          `no development or statement names the actor "${id}"`,
          "remove it, or add it to the `actors` of a development",
        );
    const occasions = new Set([...developments.values()].map(({ value }) => value.occasion));
    for (const occasion of Object.keys(file.value.occasions))
      if (!occasions.has(occasion))
        report(
          file.source.placeOfKey(["occasions", occasion]),
          `no development has the occasion "${occasion}"`,
          "remove it, or add it to the developments of that occasion",
        );
    const origins = new Set(passages.map(({ origin }) => origin));
    for (const origin of Object.keys(file.value.origins))
      if (!origins.has(origin))
        report(
          file.source.placeOfKey(["origins", origin]),
          `no passage has the origin "${origin}"`,
          "remove it, or give it to the passages that come from there",
        );
  },
};
