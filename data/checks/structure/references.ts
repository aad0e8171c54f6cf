import type { Story } from "../../source/story.ts";
import type { Path, YamlSource } from "../../source/yaml/yaml-source.ts";
import { findSimilarIds, suggestIds } from "../lib/suggest-id.ts";
import type { Rule } from "../rule.ts";

/** The existing ids of a kind; null if a file that may have more is invalid. */
type Ids = ReadonlySet<string> | null;

/** Reports an unknown id. */
type CheckReference = (
  kind: string,
  id: string | undefined,
  existing: Ids,
  source: YamlSource,
  path: Path,
) => void;

const listStatementIds = ({ developments, ids }: Story): Ids =>
  developments.size < ids.developments.size
    ? null
    : new Set(
        [...developments.values()].flatMap(({ value }) => value.statements.map(({ id }) => id)),
      );

function checkStoryFiles({ file, actors, ids }: Story, check: CheckReference): void {
  for (const [index, side] of file.value.sides.entries())
    check("actor", side, ids.actors, file.source, ["sides", index]);
  for (const [index, sentence] of file.value.standfirst.entries())
    for (const [at, id] of sentence.developments.entries())
      check("development", id, ids.developments, file.source, [
        "standfirst",
        index,
        "developments",
        at,
      ]);
  for (const [id, { memberOf }] of Object.entries(actors.value))
    check("actor", memberOf, ids.actors, actors.source, [id, "memberOf"]);
}

function checkDevelopments({ developments, ids }: Story, check: CheckReference, statements: Ids) {
  for (const { value, source } of developments.values()) {
    for (const [index, id] of value.actors.entries())
      check("actor", id, ids.actors, source, ["actors", index]);
    for (const [index, id] of (value.status?.by ?? []).entries())
      check("actor", id, ids.actors, source, ["status", "by", index]);
    check("occasion", value.occasion, ids.occasions, source, ["occasion"]);
    for (const [index, relation] of value.relations.entries())
      for (const [type, id] of Object.entries(relation))
        check("development", id, ids.developments, source, ["relations", index, type]);
    for (const [index, { speaker, addressee, answers }] of value.statements.entries()) {
      check("actor", speaker, ids.actors, source, ["statements", index, "speaker"]);
      for (const [at, id] of addressee.entries())
        check("actor", id, ids.actors, source, ["statements", index, "addressee", at]);
      for (const [at, id] of answers.entries())
        check("statement", id, statements, source, ["statements", index, "answers", at]);
    }
  }
}

function checkClaims({ claims, ids }: Story, check: CheckReference, statements: Ids): void {
  for (const { value, source } of claims.values()) {
    check("development", value.settledBy, ids.developments, source, ["settledBy"]);
    for (const [index, { statement }] of value.positions.entries())
      check("statement", statement, statements, source, ["positions", index, "statement"]);
    for (const [index, { development }] of value.others.entries())
      check("development", development, ids.developments, source, ["others", index, "development"]);
  }
}

/** A correction may name an object that only a published edition has. */
function checkCorrections(story: Story, check: CheckReference, statements: Ids): void {
  const { corrections, archive, editions } = story;
  const published = [...archive.values()].flatMap(({ content }) => content?.edition ?? []);
  const existing = {
    development: new Set([
      ...story.ids.developments,
      ...published.flatMap(({ developments }) => developments.map(({ id }) => id)),
    ]),
    statement:
      statements &&
      new Set([
        ...statements,
        ...published.flatMap((edition) => edition.statements.map(({ id }) => id)),
      ]),
    claim: new Set([
      ...story.ids.claims,
      ...published.flatMap(({ claims }) => claims.map(({ id }) => id)),
    ]),
    edition: new Set(editions.value.map(({ edition }) => edition)),
  };
  for (const [index, correction] of corrections.value.entries())
    for (const target of ["development", "statement", "claim", "edition"] as const)
      check(target, correction[target], existing[target], corrections.source, [index, target]);
}

/** Every id that a file refers to exists. */
export const references: Rule = {
  name: "references",
  check(story, report) {
    const check: CheckReference = (kind, id, existing, source, path) => {
      // An id that is not chosen yet is reported as empty.
      if (id !== undefined && id !== "" && existing && !existing.has(id)) {
        const similar = findSimilarIds(id, existing);
        report(source.place(path), `unknown ${kind} "${id}"`, suggestIds(similar, existing, kind), {
          code: "unknown-id",
          similar,
        });
      }
    };
    const statements = listStatementIds(story);
    checkStoryFiles(story, check);
    checkDevelopments(story, check, statements);
    checkClaims(story, check, statements);
    checkCorrections(story, check, statements);
    for (const { article, origin, source, path } of story.passages) {
      check("article", article, story.ids.articles, source, [...path, "article"]);
      check("origin", origin ?? undefined, story.ids.origins, source, [...path, "origin"]);
    }
  },
};
