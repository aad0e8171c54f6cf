/** Scores how much suggests that a name is the outlet's. */
import { listPresent, sumWeights, type Feature } from "../features.ts";
import { AGENCY, agencySpellings } from "./agencies.ts";
import { listInitials } from "./initials.ts";
import { toKey, type Mention, type Mentions } from "./mentions.ts";
import { isLabel, isNoName } from "./name-form.ts";
import { AUTHORITY, CALL_SIGN, MEDIA_NOUN } from "./outlet-words.ts";
import { COMPANY, PLACES, type NamePlace } from "./places.ts";

export interface Candidate {
  key: string;
  name: string;
  score: number;
  why: string;
}

/** What a page says besides of the names on it. Texts are folded, with spaces around. */
export interface OutletContext {
  mentions: Mentions;
  /** By key, the places in which a name stands mostly for itself. */
  places: ReadonlyMap<string, ReadonlySet<NamePlace>>;
  authors: string;
  /** The sections in breadcrumbs. */
  sections: ReadonlySet<string>;
  /** The first line with the form of a name. */
  first: string | undefined;
  /** The words of the article. */
  body: ReadonlySet<string>;
}

/** How much a mention of a related name counts. */
export const RELATED = 0.5;

/** A company mostly has another name than its outlet. */
const ENDS_AS_COMPANY = new RegExp(` ${COMPANY}$`, "iu");

/** The places in the order in which the spelling of a name is taken from them. */
const SPELLINGS: readonly NamePlace[] = [
  "masthead",
  "byline",
  "line",
  "provider",
  "suffix",
  "rights",
  "self",
  "witness",
  "other",
];

const rank = ({ place }: Mention): number => SPELLINGS.indexOf(place);

/** A word in these places is no word of the article only. */
const ITSELF: ReadonlySet<NamePlace> = new Set(["self", "rights", "suffix", "witness"]);

/** The other keys whose mentions speak for a name, too: its beginnings and ends, its initials, the spellings of an agency. */
function listRelated(name: string, key: string): string[] {
  const words = key.split(" ");
  const cuts = [...words.keys()].slice(1);
  const parts = cuts.flatMap((at) => [words.slice(0, at).join(" "), words.slice(at).join(" ")]);
  const others = [...parts, ...listInitials(name), ...agencySpellings(name).map(toKey)];
  return others.filter((other) => other !== key && !isLabel(other));
}

/** How much suggests that the name with a key is the outlet's. */
export function scoreName(key: string, page: OutletContext): Candidate {
  const own = page.mentions.get(key) ?? [];
  const [spelled] = own.toSorted(
    (a, b) => b.fit - a.fit || rank(a) - rank(b) || b.name.length - a.name.length,
  );
  const { name } = spelled!;
  const related = new Set<string>(
    listRelated(name, key).flatMap((other) => Array.from(page.places.get(other) ?? [])),
  );
  const places = Object.entries(PLACES).map(([place, { weight, why }]): Feature => {
    const fits = own.filter((mention) => mention.place === place).map((mention) => mention.fit);
    const fit = Math.max(related.has(place) ? RELATED : 0, ...fits);
    return [fit > 0, weight * fit, why];
  });
  const isIn = (place: NamePlace): boolean =>
    own.some((mention) => mention.place === place && mention.fit === 1);
  const speaksOfItself =
    own.some(({ place }) => ITSELF.has(place)) || [...ITSELF].some((place) => related.has(place));
  const isAuthor = key.split(" and ").every((part) => page.authors.includes(` ${part} `));
  const lines = new Set(own.map(({ line }) => line)).size;
  const isWord = !key.includes(" ");
  const features: readonly Feature[] = [
    ...places,
    [page.first === key, isWord ? 1.7 : 2, "at the head of the page"],
    [true, 0.3 * Math.min(3, lines - 1)],
    [true, 0.13 * Math.min(4, key.split(" ").length)],
    [MEDIA_NOUN.test(name) && !isWord, 1],
    [CALL_SIGN.test(name), 2, "the call sign of a station"],
    [ENDS_AS_COMPANY.test(key), -1.5],
    [AGENCY.test(name), isIn("masthead") || isIn("self") ? -1 : -4],
    [AUTHORITY.test(name) && !isIn("masthead"), -2],
    [isAuthor && !isIn("masthead") && !CALL_SIGN.test(name), -8],
    [page.sections.has(key), -4],
    [isWord && isIn("masthead"), -1],
    [isWord && isIn("line"), -1],
    [isWord && !speaksOfItself && page.body.has(key), -1.5],
    [isNoName(key, name), -20],
  ];
  const [reason] = listPresent(features).toSorted(([, a], [, b]) => b - a);
  return { key, name, score: sumWeights(features), why: reason?.[2] ?? "" };
}
