/** One object of a story by its id: the same for every kind. */
import * as z from "zod";
import type { Actor, Article, Development, Statement } from "../../../data/model/edition.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { openPinned, operation } from "../route.ts";
import { Problem } from "../../http/problem.ts";
import { PIN } from "../query.ts";

interface Objects {
  development: Development;
  statement: Statement;
  actor: Actor;
  article: Article;
}
type Kind = keyof Objects;

const OBJECTS: { [K in Kind]: (index: EditionIndex) => ReadonlyMap<string, Objects[K]> } = {
  development: (index) => index.developments,
  statement: (index) => index.statements,
  actor: (index) => index.actors,
  article: (index) => index.articles,
};

/** The object that the path names; throws the problem that lists those there are. */
export function findObject<K extends Kind>(
  index: EditionIndex,
  kind: K,
  path: Readonly<Record<string, string>>,
): Objects[K] {
  const known = OBJECTS[kind](index);
  const given = path[kind] ?? "";
  const found = known.get(given);
  if (found) return found;
  throw new Problem("unknown-object", {
    detail: `This edition has no such ${kind}; the list is /v1/stories/${index.edition.id}/${kind}s.`,
    given,
    takes: [...known.keys()].slice(0, 100),
  });
}

/** The operation that reads one object of a kind. */
export const readObject = (id: string, kind: Kind, response: z.ZodType) =>
  operation({
    id,
    path: `/v1/stories/{story}/${kind}s/{${kind}}`,
    summary: `One ${kind} by its id`,
    query: z.object(PIN),
    response,
    run: async ({ env, url, path, query }) => {
      const { index, ...rest } = await openPinned(env, url, path["story"]!, query);
      return { ...rest, body: index.encode(findObject(index, kind, path)) };
    },
  });
