/** Finds the actors that are known already, under any of their spellings. */
import type { ActorsFile } from "../model/story-files.ts";

export interface Mention {
  actor: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  text: string;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "North Korea (DPRK)" is met as either. */
const splitName = (name: string): string[] => {
  const [, outer, inner] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
  return outer && inner ? [name, outer, inner] : [name];
};

const SHORTEST_SURNAME = 3;

/** Every spelling with the actor it means; a surname only where one person alone has it. */
export function listSpellings(actors: ActorsFile): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const [id, { name, aliases }] of Object.entries(actors))
    for (const spelling of [name, ...aliases].flatMap(splitName))
      if (!spellings.has(spelling)) spellings.set(spelling, id);
  const surnames = new Map<string, Set<string>>();
  for (const [id, { kind, name, aliases }] of Object.entries(actors)) {
    if (kind !== "person") continue;
    for (const spelling of [name, ...aliases]) {
      const surname = spelling.split(/\s+/).slice(1).at(-1);
      if (surname && surname.length >= SHORTEST_SURNAME)
        surnames.set(surname, (surnames.get(surname) ?? new Set<string>()).add(id));
    }
  }
  for (const [surname, ids] of surnames) {
    const [id] = ids;
    if (id !== undefined && ids.size === 1 && !spellings.has(surname)) spellings.set(surname, id);
  }
  return spellings;
}

/** Whole words, the longest spelling first; capitals count, because "US" is not "us". */
export function findMentions(text: string, spellings: ReadonlyMap<string, string>): Mention[] {
  if (spellings.size === 0) return [];
  const names = [...spellings.keys()].toSorted((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    actor: spellings.get(found)!,
    start: index,
    end: index + found.length,
    text: found,
  }));
}
