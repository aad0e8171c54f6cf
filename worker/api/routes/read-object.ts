/** Routes that return one object of an edition by its id. */
import * as z from "zod";
import type { Actor, Article, Claim, Development, Statement } from "../../../data/model/edition.ts";
import { citePositions } from "../../corpus/cite-positions.ts";
import { indexById } from "../../corpus/edition-objects.ts";
import { identifyCorrections } from "../../corpus/identify-objects.ts";
import type { CitedPosition } from "../responses/cited-position.ts";
import type { CorrectionItem } from "../responses/correction-item.ts";
import { capitalise } from "../../../widget/i18n/fill.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { sortBySimilarity } from "../../corpus/sort-by-similarity.ts";
import { findCurrentId } from "../../corpus/former-ids.ts";
import { Problem } from "../../http/problem.ts";
import { FormerId } from "../../http/redirect.ts";
import { listSimilar, MAX_LISTED } from "../parameter-problems.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";

export interface Objects {
  development: Development;
  statement: Statement;
  actor: Actor;
  article: Article;
  claim: Claim;
  position: CitedPosition;
  correction: CorrectionItem;
}
export type ObjectKind = keyof Objects;

const OBJECTS: { [K in ObjectKind]: (index: EditionIndex) => ReadonlyMap<string, Objects[K]> } = {
  development: (index) => index.developments,
  statement: (index) => index.statements,
  actor: (index) => index.actors,
  article: (index) => index.articles,
  claim: (index) => index.claims,
  position: (index) => indexById(citePositions(index)),
  correction: ({ edition }) => indexById(identifyCorrections(edition)),
};

/** The object with an id. Throws FormerId if it was renamed, else a 404 that lists up to 100 ids of its kind. */
export function findObject<K extends ObjectKind>(
  index: EditionIndex,
  kind: K,
  id: string,
): Objects[K] {
  const objects = OBJECTS[kind](index);
  const found = objects.get(id);
  if (found) return found;
  const current = findCurrentId(objects, id);
  if (current !== undefined) throw new FormerId(id, current);
  const ids = sortBySimilarity([...objects.keys()], id);
  throw new Problem("unknown-object", {
    detail:
      ids.length > 0
        ? `This edition has no such ${kind}. The most similar ids are: ${listSimilar(ids)}. /v1/stories/${index.edition.id}/${kind}s lists all.`
        : `This edition has no ${kind}s.`,
    value: id,
    allowed: ids.slice(0, MAX_LISTED),
  });
}

/** Defines the route of one kind of object. */
export const readObject = <K extends ObjectKind>(kind: K) =>
  editionRoute({
    id: `read${capitalise(kind, "en")}`,
    path: `/v1/stories/{story}/${kind}s/{id}`,
    tag: `${kind}s`,
    summary: `One ${kind} by its id`,
    query: z.object(SELECTOR),
    run: ({ params }, { index }) => {
      const { id: object = "" }: { id?: string } = params;
      return { json: findObject(index, kind, object) };
    },
  });
