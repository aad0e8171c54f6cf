/** One object of a story by its id: the same for every kind. */
import * as z from "zod";
import type { EditionIndex } from "../edition-index.ts";
import { openPinned, operation } from "../operation.ts";
import { Problem } from "../problem.ts";
import { PIN } from "../query.ts";

interface ObjectPath {
  /** operationId. */
  id: string;
  /** The list's name in the path, and the object's name in the item's path: developments, development. */
  list: string;
  one: string;
  response: z.ZodType;
  objects: (index: EditionIndex) => ReadonlyMap<string, object>;
}

export const readObject = ({ id, list, one, response, objects }: ObjectPath) =>
  operation({
    id,
    path: `/v1/stories/{story}/${list}/{${one}}`,
    summary: `One ${one} by its id`,
    query: z.object(PIN),
    response,
    run: async ({ env, url, path, query }) => {
      const { index, ...rest } = await openPinned(env, url, path["story"]!, query);
      const known = objects(index);
      const given = path[one]!;
      const found = known.get(given);
      if (!found)
        throw new Problem("unknown-object", {
          detail: `This edition has no such ${one}; the list is /v1/stories/${index.edition.id}/${list}.`,
          given,
          takes: [...known.keys()].slice(0, 100),
        });
      return { ...rest, body: index.write(found) };
    },
  });
