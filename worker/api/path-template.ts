/** Path templates in OpenAPI's notation: `/v1/stories/{story}.csv`. */

const NAME = /\{(\w+)\}/g;

/** The names of the parameters, in order. */
export const listNames = (path: string): string[] =>
  [...path.matchAll(NAME)].map(([, name = ""]) => name);

/** Whether a segment is more than a single parameter, as in `{story}.csv`. Such paths must be matched before `{story}`. */
export const hasCompoundSegment = (path: string): boolean =>
  path.split("/").some((segment) => segment.includes("{") && !/^\{\w+\}$/.test(segment));

/** The template in Hono's notation. A compound segment becomes one parameter with a pattern. */
export const toRouterPath = (path: string): string =>
  path
    .split("/")
    .map((segment) => {
      if (!segment.includes("{")) return segment;
      if (/^\{\w+\}$/.test(segment)) return `:${segment.slice(1, -1)}`;
      const pattern = segment.replaceAll(".", "\\.").replaceAll(NAME, "[^/]+");
      return `:segment{${pattern}}`;
    })
    .join("/");

/** A pattern of the template for raw paths. Each parameter is a named group, still percent-encoded. */
export const toPattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(NAME, "(?<$1>[^/]+?)")}$`);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The decoded parameters of a path; null if the pattern does not match. */
export function parsePath(pattern: RegExp, pathname: string): Record<string, string> | null {
  const match = pattern.exec(pathname);
  if (!match) return null;
  const groups = Object.entries(match.groups ?? {});
  return Object.fromEntries(groups.map(([name, value]) => [name, decode(value)]));
}

/** The path with its parameters' values, percent-encoded. */
export const fillPath = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(NAME, (_, name: string) => encodeURIComponent(values[name] ?? ""));
