import type { DrawnContent } from "./box-content.ts";

/**
 * The version of the shape of `BoxDetails`, which is part of the file's name. Raise it when the shape changes, so that a cached script or
 * an open page still finds a file of its own version.
 */
export const DETAILS_FORMAT = "6";

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
