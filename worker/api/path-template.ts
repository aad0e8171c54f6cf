/** Path templates in OpenAPI's notation: `/v1/stories/{story}.csv`. */

const NAME = /\{(\w+)\}/g;

/** The names of the parameters, in order. */
export const listNames = (path: string): string[] =>
  [...path.matchAll(NAME)].map(([, name = ""]) => name);

/** Whether a segment is more than a single parameter, as in `{story}.csv`. Such paths must be matched before `{story}`. */
export const hasCompoundSegment = (path: string): boolean =>
  path.split("/").some((segment) => segment.includes("{") && !/^\{\w+\}$/.test(segment));

/** A regular expression that matches the paths of a template. Each parameter is a group, still percent-encoded; `*` matches anything. */
export const toPattern = (path: string): RegExp => {
  const pattern = path.replaceAll(".", "\\.").replaceAll("*", ".*").replaceAll(NAME, "([^/]+?)");
  return new RegExp(`^${pattern}$`);
};

/** The path with its parameters' values, percent-encoded. */
export const fillPath = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(NAME, (_, name: string) => encodeURIComponent(values[name] ?? ""));
