/**
 * Finds the address of the service. The build writes the public address (`ORIGIN`) into the scripts, except hashed releases, and links
 * always use it. Data is requested from the address that the page loaded the script from, if that ends in one of the service's file
 * names: a publisher may proxy the service through its own host, and its policy may allow no other host.
 */

/** `https://news.example/proxy` of `https://news.example/proxy/embed/a-story.de.js?v=6`; undefined for a copy or a bundle. */
export const findBase = (script: string, fileName: string): string | undefined =>
  new RegExp(`^(\\w+:.+)/embed/${fileName}(\\?|#|$)`).exec(script)?.[1];

/** The address of the running script if it has no tag: the first address in the stack of an error. */
export const findOwnAddress = (): string | undefined =>
  /\w+:\/\/[^\s@()]+?(?=:\d+(:\d+)?\)?$)/m.exec(new Error().stack ?? "")?.[0];

/** By public address: the address from which the page loaded a script of the service, which is tried first for data. */
export type Routes = Map<string, string>;

/** The address that is tried first for `url`; undefined if it is `url` itself. */
export function findRoute(url: string, known: Routes): string | undefined {
  for (const [origin, base] of known)
    if (url.startsWith(`${origin}/`)) return base + url.slice(origin.length);
  return undefined;
}
