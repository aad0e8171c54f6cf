import type { Place } from "../source/diagnostic.ts";
import type { Rule } from "./rule.ts";

/** The known ids that begin alike or differ little, so that a slip of the hand is seen at once. */
function suggest(id: string, known: ReadonlySet<string>, what: string): string {
  const parts = new Set(id.split(/[- ]/));
  const near = [...known].filter(
    (other) =>
      other.startsWith(id.slice(0, 4)) ||
      other.split(/[- ]/).some((part) => part.length > 3 && parts.has(part)),
  );
  const list = (near.length > 0 ? near : [...known]).slice(0, 8).join(", ");
  return known.size === 0 ? `add the ${what} first` : `use one that exists (${list}), or add it`;
}

/** Every id that is named somewhere is written somewhere. */
export const references: Rule = {
  name: "references",
  check({ file, actors, developments, corrections, passages, known, kept }, report) {
    const need = (
      what: string,
      id: string,
      ids: ReadonlySet<string> | null,
      place: () => Place,
    ): void => {
      if (ids && !ids.has(id)) report(place(), `unknown ${what} "${id}"`, suggest(id, ids, what));
    };
    for (const [index, side] of file.value.sides.entries())
      need("actor", side, known.actors, () => file.source.place(["sides", index]));
    for (const [index, sentence] of file.value.standfirst.entries())
      for (const [at, id] of sentence.developments.entries())
        need("development", id, known.developments, () =>
          file.source.place(["standfirst", index, "developments", at]),
        );
    for (const [id, actor] of Object.entries(actors.value))
      if (actor.memberOf !== undefined)
        need("actor", actor.memberOf, known.actors, () => actors.source.place([id, "memberOf"]));
    // A correction may be about a development that readers saw and that is gone.
    const seen = [...kept.values()].flatMap(({ content }) => content?.edition?.developments ?? []);
    const everKnown = new Set([...known.developments, ...seen.map(({ id }) => id)]);
    for (const [index, { development }] of corrections.value.entries())
      if (development !== undefined)
        need("development", development, everKnown, () =>
          corrections.source.place([index, "development"]),
        );
    const statements = new Set(
      [...developments.values()].flatMap(({ value }) => value.statements.map(({ id }) => id)),
    );
    for (const { value, source } of developments.values()) {
      for (const [index, id] of value.actors.entries())
        need("actor", id, known.actors, () => source.place(["actors", index]));
      for (const [index, id] of (value.status?.by ?? []).entries())
        need("actor", id, known.actors, () => source.place(["status", "by", index]));
      for (const [index, relation] of value.relations.entries())
        for (const [type, id] of Object.entries(relation))
          need("development", id, known.developments, () =>
            source.place(["relations", index, type]),
          );
      for (const [index, { speaker, addressee, answers }] of value.statements.entries()) {
        const place = (key: string) => () => source.place(["statements", index, key]);
        need("actor", speaker, known.actors, place("speaker"));
        for (const [at, id] of addressee.entries())
          need("actor", id, known.actors, () =>
            source.place(["statements", index, "addressee", at]),
          );
        for (const [at, id] of answers.entries())
          need("statement", id, statements, () =>
            source.place(["statements", index, "answers", at]),
          );
      }
    }
    for (const { article, origin, source, path } of passages) {
      need("article", article, known.articles, () => source.place([...path, "article"]));
      if (origin !== null)
        need("origin", origin, known.origins, () => source.place([...path, "origin"]));
    }
  },
};
