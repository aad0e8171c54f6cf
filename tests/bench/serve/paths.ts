/** The URLs that a benchmark requests of a story: one again and again, or a new one each time. */

interface Page<Item> {
  data: Item[];
}

const DAY = 86_400_000;

/** Consecutive days from a day on, as YYYY-MM-DD. */
export const days = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * DAY).toISOString().slice(0, 10),
  );

interface Listed {
  headline: string;
  actors: string[];
}

async function listDevelopments(origin: string, story: string): Promise<Listed[]> {
  const response = await fetch(`${origin}/v1/stories/${story}/developments?limit=50`);
  if (!response.ok) throw new Error(`developments: ${response.status} ${await response.text()}`);
  const { data }: Page<Listed> = JSON.parse(await response.text());
  return data;
}

/** The actor with the most developments. */
function findBusiestActor(developments: readonly Listed[]): string {
  const counts = new Map<string, number>();
  for (const id of developments.flatMap(({ actors }) => actors))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!first) throw new Error("the story has no actors");
  return first[0];
}

/** Pairs of words of one headline. */
const listPairs = ({ headline }: Listed): string[] => {
  const words =
    headline
      .toLowerCase()
      .match(/\p{L}{5,}/gu)
      ?.slice(0, 4) ?? [];
  return words.flatMap((one, at) => words.slice(at + 1).map((other) => `${one}+${other}`));
};

const THEMES = ["auto", "light", "dark"];
const LANGUAGES = ["en", "uk", "ko"];

/** Options as publishers set them: the site's theme and language, the article's day, an id that pym.js adds. */
const frameQuery = (at: number, published: readonly string[]): string =>
  new URLSearchParams({
    since: published[(at * 7) % published.length]!,
    theme: THEMES[at % THEMES.length]!,
    lang: LANGUAGES[at % LANGUAGES.length]!,
    childId: `pym-${at}`,
  }).toString();

export interface StoryPaths {
  story: string;
  /** More than a run requests, so that no URL is requested twice. */
  filtered: string[];
  search: string[];
  frame: string[];
  content: string[];
}

/** The paths of a story that the service at this origin has. */
export async function storyPaths(origin: string, story: string): Promise<StoryPaths> {
  const base = `/v1/stories/${story}`;
  const developments = await listDevelopments(origin, story);
  const actor = findBusiestActor(developments);
  const pairs = developments.flatMap(listPairs);
  const limits = Array.from({ length: 100 }, (_, at) => at + 1);
  const published = days("2022-06-01", 600);
  const frames = Array.from({ length: 30_000 }, (_, at) => at);
  return {
    story: base,
    filtered: days("2030-01-01", 40_000).map(
      (day) => `${base}/developments?actor=${actor}&to=${day}`,
    ),
    search: limits.flatMap((limit) =>
      pairs.map((pair) => `${base}/search?q=${encodeURI(pair)}&limit=${limit}`),
    ),
    frame: frames.map((at) => `/embed/${story}?${frameQuery(at, published)}`),
    content: frames.map(
      (at) =>
        `/embed/${story}/content?lang=${LANGUAGES[at % 3]!}&actor=${actor}&from=${at.toString(16).padStart(12, "0")}`,
    ),
  };
}
