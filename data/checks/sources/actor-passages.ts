import { listAffiliations } from "../../model/affiliation.ts";
import type { Path } from "../../source/yaml-source.ts";
import { supportsOf } from "../lib/words/development-words.ts";
import { isSameName, spellingsOf, wordsOf } from "../lib/words/names.ts";
import type { Rule } from "../rule.ts";

/** Each actor that a development lists, states and organisations included, is named in its passages, or a note says why. */
export const actorPassages: Rule = {
  name: "actor-passages",
  check(story, report) {
    const { actors, developments } = story;
    const supports = supportsOf(story);
    for (const { id, value, source } of developments.values()) {
      const note = { text: value.note, of: "the development" };
      const support = supports.for({
        kind: "headline",
        text: value.headline,
        place: () => source.place(["headline"]),
        scope: { of: "passages", developments: [id] },
        note,
      });
      if (!support) continue;
      const words = [...support.names];
      // Whoever a present actor belongs to is present; "Russian" names Russia.
      const isNamed = (actor: string): boolean =>
        support.actors.has(actor) ||
        spellingsOf(actors.value, actor).some((spelling) =>
          wordsOf(spelling).every((part) => words.some((word) => isSameName(word, part))),
        );
      const listed: [actor: string, path: Path][] = [
        ...value.actors.map((actor, index): [string, Path] => [actor, ["actors", index]]),
        ...(value.status?.by ?? []).map((actor, index): [string, Path] => [
          actor,
          ["status", "by", index],
        ]),
        ...value.statements.flatMap(({ addressee }, index) =>
          addressee.map((actor, at): [string, Path] => [
            actor,
            ["statements", index, "addressee", at],
          ]),
        ),
      ];
      const seen = new Set<string>();
      for (const [actor, path] of listed) {
        if (!actors.value[actor] || seen.has(actor) || isNamed(actor)) continue;
        seen.add(actor);
        const members = value.actors.filter(
          (other) =>
            other !== actor &&
            listAffiliations((key) => actors.value[key], other).includes(actor) &&
            isNamed(other),
        );
        if (members.length > 0) continue;
        const spellings = spellingsOf(actors.value, actor);
        report.question(
          source.place(path),
          `no passage of ${id} names ${spellings[0] ?? actor}`,
          "remove it, or add the passage that names it",
          { ...note, words: spellings },
        );
      }
    }
  },
};
