/** Finds symbolic links in a story's folder: they may lead anywhere, so nothing is read or written through them. */
import { lstatSync } from "node:fs";
import { join } from "node:path";

/** The first part of a path below `folder` that is a symbolic link; null if there is none. `path`: with slashes. */
export function findLink(folder: string, path: string): string | null {
  const names = path.split("/");
  const parts = names.map((_, index) => names.slice(0, index + 1).join("/"));
  const isLink = (part: string): boolean =>
    lstatSync(join(folder, part), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return parts.find(isLink) ?? null;
}
