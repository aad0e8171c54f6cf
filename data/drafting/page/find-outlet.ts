/** Finds the outlet that published a text. */
import { AGENCY } from "./find-wire.ts";
import { matchLine, SKIP_LINK } from "./line-patterns.ts";

export interface Outlet {
  /** Verbatim in the raw text. */
  shownAs: string | null;
  why: string;
}

/** A notice of rights with the name of its owner. */
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:(?:\(c\)|©)\s*)?(?:\d{4}(?:[-–]\d{2,4})?\s*)?(?:,\s*)?(?:by\s+)?(\p{L}[\p{L}\p{N} &'’-]{1,50}?)(?=[.,|]|\s+all rights|$)/imu;

/** Names of sections, and of genres. */
const SECTION =
  /^(?:(?:local|world|national|latest|breaking|top|more|all) news|(?:press|media) (?:statements?|releases?|briefings?))$/iu;

/** Authorities that publish for themselves are sources, not outlets. */
const AUTHORITY =
  /\b(?:ministry|department|government|foreign office|ministerium|ministère|ministerio)\b/iu;

/** The name of a page: at most four words. What begins with a verb is a link or a button. */
const NAME =
  /^(?!(?:Watch|Listen|Read|Search|Show|Sign|Log|Subscribe|Join|Get|Follow|Quick)\b)\p{Lu}\S*(?: \S+){0,3}$/u;

/** Words that the alternative text of a logo adds to the name. */
const LOGO = /(?<!\s)\s+(?:logo|home ?page|home)$/iu;

/** A page with navigation has at least this many short lines above the headline. */
const MIN_HEAD_LINES = 2;

const RIGHTS_LINE = /(?:©|\(c\)|copyright)[^\n]*/giu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Lines above the headline that have the form of a name, and the first line of the page. */
function findHeadNames(raw: string, title: string): { names: string[]; first: string | undefined } {
  const above = raw
    .slice(0, Math.max(0, raw.indexOf(title)))
    .split("\n")
    .map((line) => line.trim().replace(LOGO, ""))
    .filter((line) => line && !SKIP_LINK.test(line) && !SECTION.test(line));
  return {
    names: above.filter((name) => NAME.test(name) && !AUTHORITY.test(name)),
    first: above[0],
  };
}

/**
 * The name above the headline that is likeliest to be the page's: a notice of rights has one of its words, it is repeated,
 * or it is the first line. A single word may be repeated by chance.
 */
function findMasthead(raw: string, title: string): string | null {
  const { names, first } = findHeadNames(raw, title);
  const rights = new Set(wordsOf((raw.match(RIGHTS_LINE) ?? []).join(" ")));
  const page = raw.toLowerCase();
  const score = (name: string): number => {
    const isHead = names.length >= MIN_HEAD_LINES && name === first && !matchLine(name);
    if (!name.includes(" ")) return Number(isHead);
    const sharesRights = wordsOf(name).some((word) => rights.has(word));
    const isRepeated = page.split(name.toLowerCase()).length > 2;
    return Number(sharesRights) * 2 + Number(isRepeated) + Number(isHead) / 2;
  };
  const [best] = names
    .map((name) => ({ name, score: score(name) }))
    .toSorted((one, other) => other.score - one.score);
  return best && best.score > 0 ? best.name : null;
}

/** The domain of an e-mail address without its top-level domain, or a handle. */
const ADDRESS = /@(?:www\.)?(?<label>[a-z\d-]{5,40})/giu;

/** The name that the page's addresses spell: "The Harbour Gazette" for tips@harbourgazette.example. */
function findByAddress(raw: string): string | null {
  const labels = new Set(
    Array.from(raw.matchAll(ADDRESS), ({ groups }) => groups!["label"]!.replaceAll("-", "")),
  );
  const names = [...labels].flatMap((label) => {
    const letters = Array.from(label).join("[ '’.-]?");
    return raw.match(new RegExp(`(?<![@.\\p{L}])(?:the )?${letters}(?![@.]?\\p{L})`, "giu")) ?? [];
  });
  // A single word may be in the text by chance.
  return names.find((name) => /^\p{Lu}.*\p{Ll} \p{Lu}/u.test(name)) ?? null;
}

/** Looks for the outlet at the top of the page, in a notice of rights, and in addresses. */
export function findOutlet(raw: string, title: string): Outlet {
  const masthead = findMasthead(raw, title);
  if (masthead !== null) return { shownAs: masthead, why: "at the head of the page" };
  const rights = RIGHTS.exec(raw)?.[1]
    ?.replace(/\s+\d{4}$/u, "")
    .trim();
  if (rights !== undefined && !AGENCY.test(rights))
    return { shownAs: rights, why: "named in the notice of rights" };
  const addressed = findByAddress(raw);
  if (addressed !== null) return { shownAs: addressed, why: "the page’s addresses spell it" };
  return { shownAs: null, why: "the text does not name its outlet" };
}
