/** Path templates in OpenAPI's notation: `/v1/stories/{story}.csv`. */

const NAME = /\{(\w+)\}/g;

/** The names of the parameters, in order. */
export const listParameterNames = (path: string): string[] =>
  [...path.matchAll(NAME)].map(([, name = ""]) => name);

/** Whether a segment is more than a single parameter, as in `{story}.csv`. Such paths must be matched before `{story}`. */
export const hasCompoundSegment = (path: string): boolean =>
  path.split("/").some((segment) => segment.includes("{") && !/^\{\w+\}$/.test(segment));

/** A parameter of an escaped template. If another one follows in its segment, the group has the literal character after it. */
const PARAMETER = /\{\w+\}(?=(\\?[^/{}])[^/]*\{|)/g;

/**
 * A regular expression that matches the paths of a template. Each parameter is a group, still percent-encoded; `*` matches anything.
 * A parameter that another one follows in its segment ends at the first character that may follow it. So there is one way to match, and
 * the time is linear in the length of the path.
 */
export const toPattern = (path: string): RegExp => {
  const escaped = path.replaceAll(".", "\\.").replaceAll("*", ".*");
  const pattern = escaped.replaceAll(PARAMETER, (_, delimiter = "") => `([^/${delimiter}]+)`);
  return new RegExp(`^${pattern}$`);
};

/** The path with its parameters' values, percent-encoded. */
export const fillPath = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(NAME, (_, name: string) => encodeURIComponent(values[name] ?? ""));
