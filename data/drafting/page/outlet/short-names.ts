/** Lists the short forms of a page's name: in its addresses, and its initials. */
import { JOINING } from "./outlet-candidates.ts";

/** The name of a domain or a handle: "harbourgazette" in tips@harbourgazette.example. */
const ADDRESS = /(?:@|www\.|https?:\/\/)(?<host>[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,4})/giu;

/** Shorter parts of a domain are countries or abbreviations of services. */
const MIN_DOMAIN_LENGTH = 3;

export const listDomains = (text: string): string[] =>
  Array.from(text.matchAll(ADDRESS), ({ groups }) => groups!["host"]!.toLowerCase().split("."))
    .flatMap((labels) => (labels.length > 1 ? labels.slice(0, -1) : labels))
    .map((label) => label.replaceAll("-", ""))
    .filter((label) => label.length >= MIN_DOMAIN_LENGTH);

/** The initials of a name, without and with its joining words. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u);
  const capitalised = words.filter((word) => !JOINING.test(word));
  return [capitalised, words].map((list) =>
    list
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase(),
  );
}

/** Initials of fewer words are often something else. */
const MIN_INITIALS = 3;

/** The words in capitals outside of the article that are the initials of an owner. */
export function listAcronyms(texts: readonly string[], owners: readonly string[]): string[] {
  const initials = new Set(owners.flatMap((owner) => initialsOf(owner)));
  return texts
    .flatMap((text) => text.match(/(?<!\p{L})\p{Lu}{2,7}(?!\p{L})/gu) ?? [])
    .filter((word) => word.length >= MIN_INITIALS && initials.has(word));
}
