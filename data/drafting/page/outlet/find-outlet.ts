/** Finds the outlet that published a text. */
import { findAuthors } from "../find-authors.ts";
import { BREADCRUMB, foldLine } from "../lines.ts";
import { isParagraph, type MarkedLine } from "../boilerplate/marked-line.ts";
import { agencySpellings } from "./agencies.ts";
import { listInitials } from "./initials.ts";
import { isMasthead, listMentions, toExcerpt, toKey, type Mentions } from "./mentions.ts";
import { isNoName } from "./name-form.ts";
import { PLACES, type NamePlace } from "./places.ts";
import { RELATED, scoreName, type Candidate, type OutletContext } from "./score-name.ts";

export interface Outlet {
  /** Verbatim in the raw text. */
  shownAs: string | null;
  why: string;
}

/** A lower score is no evidence. */
const MIN_SCORE = 2.9;

/** The name at the head of a page is at most below one link. */
const FIRST_LINES = 2;

/** What a broadcaster adds to its name above its news. */
const SERVICE = / (?:news|world|english)$/u;

const join = (texts: readonly string[]): string => ` ${texts.map(foldLine).join(" ")} `;

function readContext(page: readonly MarkedLine[], mentions: Mentions): OutletContext {
  const all = [...mentions.values()].flat();
  const first = all
    .filter(isMasthead)
    .toSorted((a, b) => a.line - b.line || b.name.length - a.name.length)
    .map(({ name }) => name)
    .slice(0, FIRST_LINES)
    .find((name) => !isNoName(toKey(name), name));
  return {
    mentions,
    places: new Map(
      Array.from(mentions, ([key, own]) => [
        key,
        new Set(own.filter(({ fit }) => fit > RELATED).map(({ place }) => place)),
      ]),
    ),
    first: first && toKey(first),
    authors: join(findAuthors(page)),
    sections: new Set(
      page
        .filter((item) => !isParagraph(item) && BREADCRUMB.test(item.line.text))
        .flatMap(({ line }) =>
          line.text
            .split(/[>›»→/|]/u)
            .slice(1)
            .map(toKey),
        ),
    ),
    body: new Set(page.filter(isParagraph).flatMap(({ line }) => foldLine(line.text).split(" "))),
  };
}

/**
 * Whether a page uses one name for another: that of a broadcaster's news service, or a short form of a name that only the notice of
 * rights has.
 */
function standsFor(one: Candidate, other: Candidate, mentions: Mentions): boolean {
  const isIn = (...places: readonly NamePlace[]): boolean =>
    mentions.get(one.key)!.some(({ place, fit }) => fit === 1 && places.includes(place));
  if (one.key === other.key) return false;
  if (SERVICE.test(one.key))
    return (
      [other.key, ...listInitials(other.name)].includes(one.key.replace(SERVICE, "")) &&
      isIn("masthead", "line", "byline")
    );
  const isShort =
    [...listInitials(other.name), ...agencySpellings(other.name).map(toKey)].includes(one.key) ||
    (other.key.startsWith(`${one.key} `) && isIn("masthead", "self", "line")) ||
    (other.key.endsWith(` ${one.key}`) && isIn("masthead"));
  return (
    isShort && mentions.get(other.key)!.every(({ place, fit }) => fit < 1 || place === "rights")
  );
}

/** The names on a page, the likeliest to be the outlet's first. */
function rankNames(page: readonly MarkedLine[], mentions: Mentions): Candidate[] {
  const context = readContext(page, mentions);
  const ranking = [...mentions.keys()]
    .map((key) => scoreName(key, context))
    .toSorted((a, b) => b.score - a.score);
  const line = ({ key }: Candidate): number => mentions.get(key)![0]!.line;
  const [spelled] = ranking
    .filter((candidate) => standsFor(candidate, ranking[0]!, mentions))
    .toSorted((a, b) => line(a) - line(b));
  return spelled ? [{ ...spelled, score: ranking[0]!.score }, ...ranking] : ranking;
}

/** The reason for a name, with the words of the page where it is named so. */
function explain({ key, why }: Candidate, mentions: Mentions): string {
  const [clearest] = (mentions.get(key) ?? [])
    .filter(({ place }) => PLACES[place].why === why)
    .toSorted((a, b) => b.fit - a.fit);
  return clearest ? `${why}: “${toExcerpt(clearest)}”` : why;
}

/** The name for which most places of the page speak. */
export function findOutlet(page: readonly MarkedLine[]): Outlet {
  const mentions = listMentions(page);
  const [best] = rankNames(page, mentions);
  return best && best.score >= MIN_SCORE
    ? { shownAs: best.name, why: explain(best, mentions) }
    : { shownAs: null, why: "no outlet was found in the text" };
}
