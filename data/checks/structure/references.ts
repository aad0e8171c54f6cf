import type { Place } from "../../source/diagnostic.ts";
import type { Story } from "../../source/story.ts";
import { suggestId } from "../lib/suggest-id.ts";
import type { Rule } from "../rule.ts";

type Ids = ReadonlySet<string> | null;

/** Reports an id that is in none of the ids; nothing where the file that has them could not be read. */
type Need = (what: string, id: string | undefined, ids: Ids, place: () => Place) => void;

/** The ids of all statements; null where a development could not be read, since it may have any. */
const listStatements = ({ developments, known }: Story): Ids =>
  developments.size < known.developments.size
    ? null
    : new Set(
        [...developments.values()].flatMap(({ value }) => value.statements.map(({ id }) => id)),
      );

function checkStoryFiles({ file, actors, known }: Story, need: Need): void {
  for (const [index, side] of file.value.sides.entries())
    need("actor", side, known.actors, () => file.source.place(["sides", index]));
  for (const [index, sentence] of file.value.standfirst.entries())
    for (const [at, id] of sentence.developments.entries())
      need("development", id, known.developments, () =>
        file.source.place(["standfirst", index, "developments", at]),
      );
  for (const [id, { memberOf }] of Object.entries(actors.value))
    need("actor", memberOf, known.actors, () => actors.source.place([id, "memberOf"]));
}

function checkDevelopments({ developments, known }: Story, need: Need, statements: Ids) {
  for (const { value, source } of developments.values()) {
    const place =
      (...path: PropertyKey[]) =>
      (): Place =>
        source.place(path);
    for (const [index, id] of value.actors.entries())
      need("actor", id, known.actors, place("actors", index));
    for (const [index, id] of (value.status?.by ?? []).entries())
      need("actor", id, known.actors, place("status", "by", index));
    need("occasion", value.occasion, known.occasions, place("occasion"));
    for (const [index, relation] of value.relations.entries())
      for (const [type, id] of Object.entries(relation))
        need("development", id, known.developments, place("relations", index, type));
    for (const [index, { speaker, addressee, answers }] of value.statements.entries()) {
      need("actor", speaker, known.actors, place("statements", index, "speaker"));
      for (const [at, id] of addressee.entries())
        need("actor", id, known.actors, place("statements", index, "addressee", at));
      for (const [at, id] of answers.entries())
        need("statement", id, statements, place("statements", index, "answers", at));
    }
  }
}

function checkClaims({ claims, known }: Story, need: Need, statements: Ids): void {
  for (const { value, source } of claims.values()) {
    need("development", value.settledBy, known.developments, () => source.place(["settledBy"]));
    for (const [index, { statement }] of value.positions.entries())
      need("statement", statement, statements, () =>
        source.place(["positions", index, "statement"]),
      );
    for (const [index, { development }] of value.others.entries())
      need("development", development, known.developments, () =>
        source.place(["others", index, "development"]),
      );
  }
}

/** A correction may be about something that readers saw and that is gone. */
function checkCorrections(story: Story, need: Need, statements: Ids): void {
  const { corrections, known, archive, editions } = story;
  const seen = [...archive.values()].flatMap(({ content }) => content?.edition ?? []);
  const ids = {
    development: new Set([
      ...known.developments,
      ...seen.flatMap(({ developments }) => developments.map(({ id }) => id)),
    ]),
    statement:
      statements &&
      new Set([
        ...statements,
        ...seen.flatMap((edition) => edition.statements.map(({ id }) => id)),
      ]),
    claim: new Set([...known.claims, ...seen.flatMap(({ claims }) => claims.map(({ id }) => id))]),
    edition: new Set(editions.value.map(({ edition }) => edition)),
  };
  for (const [index, correction] of corrections.value.entries())
    for (const target of ["development", "statement", "claim", "edition"] as const)
      need(target, correction[target], ids[target], () =>
        corrections.source.place([index, target]),
      );
}

/** Every id that is named somewhere is written somewhere. */
export const references: Rule = {
  name: "references",
  check(story, report) {
    const need: Need = (what, id, ids, place) => {
      // An id that is not chosen yet is reported as empty.
      if (id !== undefined && id !== "" && ids && !ids.has(id))
        report(place(), `unknown ${what} "${id}"`, suggestId(id, ids, what));
    };
    const statements = listStatements(story);
    checkStoryFiles(story, need);
    checkDevelopments(story, need, statements);
    checkClaims(story, need, statements);
    checkCorrections(story, need, statements);
    for (const { article, origin, source, path } of story.passages) {
      need("article", article, story.known.articles, () => source.place([...path, "article"]));
      need("origin", origin ?? undefined, story.known.origins, () =>
        source.place([...path, "origin"]),
      );
    }
  },
};
