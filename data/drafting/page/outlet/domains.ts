/** Lists the names in a page's addresses. */

/** The name of a domain or a handle: "harbourgazette" in tips@harbourgazette.example. */
const ADDRESS = /(?:@|www\.|https?:\/\/)(?<host>[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,4})/giu;

/** Shorter parts of a domain are countries or abbreviations of services. */
const MIN_DOMAIN_LENGTH = 3;

/** The domains and handles in a text, without hyphens. */
export const listDomains = (text: string): string[] =>
  Array.from(text.matchAll(ADDRESS), ({ groups }) => groups!["host"]!.toLowerCase().split("."))
    .flatMap((labels) => (labels.length > 1 ? labels.slice(0, -1) : labels))
    .map((label) => label.replaceAll("-", ""))
    .filter((label) => label.length >= MIN_DOMAIN_LENGTH);
