import type { DrawnContent } from "./box-content.ts";

/**
 * The version of `BoxDetails` as this code reads it. Raise it when the shape changes: a cached script or an open page then still
 * finds the file that it understands.
 */
export const DETAILS_FORMAT = "4";

/** Path of the file with everything behind a first view. */
export const detailsPath = ({
  story,
  lang,
  edition,
}: Pick<DrawnContent, "story" | "lang" | "edition">): string =>
  `/embed/${story}.${lang}.${edition}-${DETAILS_FORMAT}.json`;

/** Path of the module with the behaviour and the details. `code`: hash of the behaviour's code. */
export const behaviourPath = (details: string, code: string): string =>
  details.replace(/\w+\.json$/, `${code}.js`);
