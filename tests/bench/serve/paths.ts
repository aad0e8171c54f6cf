/** What is asked of a story: the same URL again and again, or one that nobody has asked for before. */

interface Page<Item> {
  data: Item[];
  next: string | null;
}

const DAY = 86_400_000;

/** Every so many days from a day on, as YYYY-MM-DD. */
export const days = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * DAY).toISOString().slice(0, 10),
  );

async function readHeadlines(origin: string, story: string): Promise<string[]> {
  const response = await fetch(`${origin}/v1/stories/${story}/developments?limit=50`);
  if (!response.ok) throw new Error(`developments: ${response.status} ${await response.text()}`);
  const { data }: Page<{ headline: string }> = JSON.parse(await response.text());
  return data.map(({ headline }) => headline);
}

/** An actor who takes part in many developments: the one with the longest list. */
async function busiestActor(origin: string, story: string): Promise<string> {
  const { data }: Page<{ actors: string[] }> = JSON.parse(
    await (await fetch(`${origin}/v1/stories/${story}/developments?limit=50`)).text(),
  );
  const counts = new Map<string, number>();
  for (const id of data.flatMap(({ actors }) => actors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!first) throw new Error(`${story} has no actors`);
  return first[0];
}

const wordsOf = (headline: string): string[] =>
  headline
    .toLowerCase()
    .match(/\p{L}{5,}/gu)
    ?.slice(0, 4) ?? [];

export interface StoryPaths {
  story: string;
  filtered: string;
  search: string;
  frame: string;
  /**
   * Other URLs every time: bounds and limits that change nothing or little of the answer; for the frame, options that change
   * what it shows, and an id that changes nothing, as pym.js adds one.
   */
  filteredAnew: string[];
  searchAnew: string[];
  frameAnew: string[];
}

const THEMES = ["auto", "light", "dark", "inherit"];
const LANGUAGES = ["en", "uk", "ko"];

/** A page of an article gives its day, the site its theme and language. */
function listFrames(story: string): string[] {
  const published = days("2022-06-01", 600);
  return Array.from({ length: 30_000 }, (_, at) => {
    const query = new URLSearchParams({
      since: published[(at * 7) % published.length]!,
      theme: THEMES[at % THEMES.length]!,
      lang: LANGUAGES[at % LANGUAGES.length]!,
      childId: `pym-${at}`,
    });
    return `/embed/${story}?${query}`;
  });
}

/** The paths of a story that the service at this origin has. */
export async function storyPaths(origin: string, story: string): Promise<StoryPaths> {
  const base = `/v1/stories/${story}`;
  const headlines = await readHeadlines(origin, story);
  const actor = await busiestActor(origin, story);
  const filtered = `${base}/developments?actor=${actor}`;
  const pairs = headlines.flatMap((headline) => {
    const words = wordsOf(headline);
    return words.flatMap((one, at) => words.slice(at + 1).map((other) => `${one}+${other}`));
  });
  const limits = Array.from({ length: 100 }, (_, at) => at + 1);
  const search = `${base}/search?q=${encodeURIComponent(pairs[0]!).replace("%2B", "+")}`;
  return {
    story: base,
    filtered,
    search,
    frame: `/embed/${story}`,
    filteredAnew: days("2030-01-01", 40_000).map((day) => `${filtered}&to=${day}`),
    searchAnew: limits.flatMap((limit) =>
      pairs.map(
        (pair) => `${base}/search?q=${encodeURIComponent(pair).replace("%2B", "+")}&limit=${limit}`,
      ),
    ),
    frameAnew: listFrames(story),
  };
}
