/**
 * The version of `BoxDetails` as this code reads it. Raise it when the shape changes: a cached script or an open page then still
 * finds the file that it understands.
 */
const FORMAT = "2";

/** Path of the file with everything behind the first view, in one language and of one edition. */
export const detailsPath = (story: string, lang: string, edition: string): string =>
  `/embed/${story}.${lang}.${edition}-${FORMAT}.json`;

/** The parts of a file name below `/embed/`; null for any other name or format. */
export function parseDetailsName(
  name: string,
): { story: string; lang: string; edition: string } | null {
  const [, story, lang, edition, format] =
    /^([a-z0-9-]+)\.([a-z]{2})\.([a-z0-9]+)-(\w+)\.json$/.exec(name) ?? [];
  return story && lang && edition && format === FORMAT ? { story, lang, edition } : null;
}
