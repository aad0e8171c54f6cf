/** Paths of a story's responses: that of the whole story, and of each other kind a new one for each index. */
import type { Edition } from "../../../data/model/edition.ts";

const LANGUAGES = ["en", "uk", "ko"];
const THEMES = ["auto", "light", "dark"];
/** More than our Worker responds to in seven rounds of a second (wrk.ts), so that it gets no URL twice. */
const MANY = 40_000;

const list = (path: (index: number) => string): string[] =>
  Array.from({ length: MANY }, (_, index) => path(index));

/** YYYY-MM-DD, this many days after the first of June 2022. */
const day = (days: number): string =>
  new Date(Date.UTC(2022, 5, 1 + days)).toISOString().slice(0, 10);

/** A condition that every development meets, another one for each index. */
const to = (index: number): string => `to=${day(10_000 + index)}`;

/** The paths of an edition's story. */
export function listStoryPaths({ id, developments }: Edition) {
  const story = `/v1/stories/${id}`;
  const frame = `/embed/${id}`;
  const actor = developments[0]!.actors[0]!;
  /** Pairs of words that stand in one headline. */
  const pairs = developments.flatMap(({ headline }) => {
    const [first, ...others] = headline.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    return others.map((word) => encodeURI(`${first}+${word}`));
  });
  return {
    story,
    filtered: list((index) => `${story}/developments?actor=${actor}&limit=20&${to(index)}`),
    search: list(
      (index) => `${story}/search?q=${pairs[index % pairs.length]}&limit=20&${to(index)}`,
    ),
    // Options as publishers set them, and an id that pym.js adds to the address.
    frame: list((index) => {
      const since = day((index * 7) % 600);
      return `${frame}?since=${since}&theme=${THEMES[index % 3]}&lang=${LANGUAGES[index % 3]}&childId=pym-${index}`;
    }),
    content: list((index) => {
      const edition = index.toString(16).padStart(12, "0");
      return `${frame}/content?lang=${LANGUAGES[index % 3]}&actor=${actor}&from=${edition}`;
    }),
  };
}
