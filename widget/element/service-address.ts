/**
 * Where the service is. Its public address (`ORIGIN`) is baked into the scripts when they are built, and links always lead there.
 * Data come through the address that the page loaded the script from, if that ends in one of our file names: a publisher may
 * serve us through a path of its own host, and its policy may allow no other. Hashed releases have no address baked in.
 */

/** `https://news.example/proxy` of `https://news.example/proxy/embed/a-story.de.js?v=6`; undefined for a copy or a bundle. */
export const findBase = (script: string, fileName: string): string | undefined =>
  new RegExp(`^(\\w+:.+)/embed/${fileName}(\\?|#|$)`).exec(script)?.[1];

/** The address of the running script where it has no tag: an error of its own names it first. */
export const findOwnAddress = (): string | undefined =>
  /\w+:\/\/[^\s@()]+?(?=:\d+(:\d+)?\)?$)/m.exec(new Error().stack ?? "")?.[0];

/** Public address → the address through which a script of it was loaded, and through which its data is requested first. */
export type Routes = Map<string, string>;

/** The address through which the page itself would request `url`, where it is not `url`. */
export function findRoute(url: string, known: Routes): string | undefined {
  for (const [origin, base] of known)
    if (url.startsWith(`${origin}/`)) return base + url.slice(origin.length);
  return undefined;
}
