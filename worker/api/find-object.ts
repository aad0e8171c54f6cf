/** Finds an object of an edition by its id. */
import { citePositions } from "../corpus/cite-positions.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { indexById, type Objects } from "../../data/model/edition-objects.ts";
import { identifyCorrections } from "../corpus/identify-objects.ts";
import { sortBySimilarity } from "../corpus/sort-by-similarity.ts";
import { findCurrentId } from "../corpus/find-current-id.ts";
import { Problem } from "../http/problem.ts";
import { FormerId } from "../http/redirect.ts";
import { listSimilar, MAX_LISTED } from "./parameter-problems.ts";
import type { CitedPosition } from "./responses/cited-position.ts";
import type { CorrectionItem } from "./responses/correction-item.ts";

/** What has a path of its own, by kind. */
interface ApiObjects extends Objects {
  position: CitedPosition;
  correction: CorrectionItem;
}
export type ApiKind = keyof ApiObjects;

const OBJECTS: { [K in ApiKind]: (index: EditionIndex) => ReadonlyMap<string, ApiObjects[K]> } = {
  development: ({ byId }) => byId.development,
  statement: ({ byId }) => byId.statement,
  actor: ({ byId }) => byId.actor,
  article: ({ byId }) => byId.article,
  claim: ({ byId }) => byId.claim,
  position: (index) => indexById(citePositions(index)),
  correction: ({ edition }) => indexById(identifyCorrections(edition)),
};

/** The object with an id. Throws FormerId if it was renamed, else a 404 that lists up to 100 ids of its kind. */
export function findObject<K extends ApiKind>(
  index: EditionIndex,
  kind: K,
  id: string,
): ApiObjects[K] {
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
