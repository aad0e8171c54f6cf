/** Lists the short forms of a page's name: in its addresses, and its initials. */
import { listInitials } from "./initials.ts";

/** The name of a domain or a handle: "harbourgazette" in tips@harbourgazette.example. */
const ADDRESS = /(?:@|www\.|https?:\/\/)(?<host>[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,4})/giu;

/** Shorter parts of a domain are countries or abbreviations of services. */
const MIN_DOMAIN_LENGTH = 3;

export const listDomains = (text: string): string[] =>
  Array.from(text.matchAll(ADDRESS), ({ groups }) => groups!["host"]!.toLowerCase().split("."))
    .flatMap((labels) => (labels.length > 1 ? labels.slice(0, -1) : labels))
    .map((label) => label.replaceAll("-", ""))
    .filter((label) => label.length >= MIN_DOMAIN_LENGTH);

/** The words in capitals outside of the article that are the initials of an owner. */
export function listAcronyms(texts: readonly string[], owners: readonly string[]): string[] {
  const initials = new Set(owners.flatMap(listInitials));
  return texts
    .flatMap((text) => text.match(/(?<!\p{L})\p{Lu}{2,7}(?!\p{L})/gu) ?? [])
    .filter((word) => initials.has(word.toLowerCase()));
}
