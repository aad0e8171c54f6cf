/** Paths of a story's responses, one for each kind or a new one each time. */
import type { Edition } from "../../../data/model/edition.ts";

const DAY = 86_400_000;
const LANGUAGES = ["en", "uk", "ko"];
const THEMES = ["auto", "light", "dark"];
/** More than a run requests, so that no URL is requested twice. */
const MANY = 40_000;

const list = (path: (index: number) => string): string[] =>
  Array.from({ length: MANY }, (_, index) => path(index));

/** YYYY-MM-DD, this many days after the first. */
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10);

/** A condition that every development meets, another one for each index. */
const to = (index: number): string => `to=${dayAfter("2030-01-01", index)}`;

/** Pairs of words that stand in one headline. */
const listPairs = ({ developments }: Edition): string[] =>
  developments.flatMap(({ headline }) => {
    const words = headline.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    return words.slice(1).map((word) => `${words[0]}+${word}`);
  });

/** The paths of an edition's story. */
export function listStoryPaths(edition: Edition) {
  const story = `/v1/stories/${edition.id}`;
  const frame = `/embed/${edition.id}`;
  const actor = edition.developments[0]!.actors[0]!;
  const pairs = listPairs(edition);
  return {
    story,
    filtered: list((index) => `${story}/developments?actor=${actor}&limit=20&${to(index)}`),
    search: list((index) => {
      const words = encodeURI(pairs[index % pairs.length]!);
      return `${story}/search?q=${words}&limit=20&${to(index)}`;
    }),
    // Options as publishers set them, and an id that pym.js adds to the address.
    frame: list((index) => {
      const since = dayAfter("2022-06-01", (index * 7) % 600);
      return `${frame}?since=${since}&theme=${THEMES[index % 3]}&lang=${LANGUAGES[index % 3]}&childId=pym-${index}`;
    }),
    content: list((index) => {
      const edition = index.toString(16).padStart(12, "0");
      return `${frame}/content?lang=${LANGUAGES[index % 3]}&actor=${actor}&from=${edition}`;
    }),
  };
}
