import { belongsTo } from "../../model/affiliation.ts";
import type { Path } from "../../source/yaml/yaml-source.ts";
import { factsOf } from "../lib/source-facts.ts";
import { spellingsOf } from "../lib/words/names.ts";
import type { EditorsNote, Rule } from "../rule.ts";
import { idRef, wording } from "../../source/wording.ts";

/** The items of a list, each with its path. */
const listWithPaths = (ids: readonly string[], path: Path): [id: string, path: Path][] =>
  ids.map((id, index) => [id, [...path, index]]);

/** Every actor of a development, its status and its statements is named in the passages. */
export const actorPassages: Rule = (story, report) => {
  const { actors, developments } = story;
  for (const { id, value, source } of developments.values()) {
    const note: EditorsNote = { text: value.note, owner: "development" };
    const facts = factsOf(story).for({
      kind: "headline",
      scope: { kind: "passages", developments: [id] },
    });
    if (!facts) continue;
    const isNamed = (actor: string): boolean =>
      facts.actors.has(actor) || spellingsOf(actors.value, actor).some(facts.hasName);
    const listed = [
      ...listWithPaths(value.actors, ["actors"]),
      ...listWithPaths(value.status?.by ?? [], ["status", "by"]),
      ...value.statements.flatMap(({ addressee }, index) =>
        listWithPaths(addressee, ["statements", index, "addressee"]),
      ),
    ];
    const seen = new Set<string>();
    for (const [actor, path] of listed) {
      if (!actors.value[actor] || seen.has(actor) || isNamed(actor)) continue;
      seen.add(actor);
      // A member who is named stands for the group.
      const hasMember = value.actors.some(
        (other) =>
          other !== actor && belongsTo((key) => actors.value[key], other, actor) && isNamed(other),
      );
      if (hasMember) continue;
      const spellings = spellingsOf(actors.value, actor);
      report.question(
        source.place(path),
        wording`no passage of ${idRef(id)} names ${spellings[0] ?? actor}`,
        "remove it, or add the passage that names it",
        { ...note, words: spellings },
      );
    }
  }
};
