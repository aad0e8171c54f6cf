/** URLs of a story: one that is requested again and again, or a new one each time. */

const DAY = 86_400_000;
const LANGUAGES = ["en", "uk", "ko"];
const THEMES = ["auto", "light", "dark"];
/** More than a run requests, so that no URL is requested twice. */
const MANY = 40_000;

/** Consecutive days from a day on, as YYYY-MM-DD. */
export const listDays = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10),
  );

interface Development {
  headline: string;
  actors: string[];
}

export interface StoryPaths {
  story: string;
  filtered: string[];
  search: string[];
  frame: string[];
  content: string[];
}

/** The paths of a story of the service at this origin. */
export async function listStoryPaths(origin: string, story: string): Promise<StoryPaths> {
  const base = `/v1/stories/${story}`;
  const response = await fetch(`${origin}${base}/developments?limit=50`);
  const { data }: { data: Development[] } = await response.json();
  const actor = data[0]!.actors[0]!;
  const pairs = data.flatMap(({ headline }) => {
    const words = (headline.toLowerCase().match(/\p{L}{5,}/gu) ?? []).slice(0, 4);
    return words.flatMap((word, index) =>
      words.slice(index + 1).map((other) => `${word}+${other}`),
    );
  });
  const published = listDays("2022-06-01", 600);
  // Options as publishers set them, and an id that pym.js adds to the address.
  const frame = (index: number): string =>
    new URLSearchParams({
      since: published[(index * 7) % published.length]!,
      theme: THEMES[index % 3]!,
      lang: LANGUAGES[index % 3]!,
      childId: `pym-${index}`,
    }).toString();
  const numbers = Array.from({ length: MANY }, (_, index) => index);
  return {
    story: base,
    filtered: listDays("2030-01-01", MANY).map(
      (day) => `${base}/developments?actor=${actor}&to=${day}`,
    ),
    search: Array.from({ length: 100 }, (_, index) => index + 1).flatMap((limit) =>
      pairs.map((pair) => `${base}/search?q=${encodeURI(pair)}&limit=${limit}`),
    ),
    frame: numbers.map((index) => `/embed/${story}?${frame(index)}`),
    content: numbers.map(
      (index) =>
        `/embed/${story}/content?lang=${LANGUAGES[index % 3]!}&actor=${actor}&from=${index.toString(16).padStart(12, "0")}`,
    ),
  };
}
