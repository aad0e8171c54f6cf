/** The Worker adds up what MiniSearch answered for each word: it must find what MiniSearch itself finds, and rank it so. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSearchIndex, indexTexts } from "../../../data/edition/build-search-index.ts";
import { buildEdition } from "../../../data/edition/build-edition.ts";
import { loadStory } from "../../../data/source/load-story.ts";
import { listSearchables, type Searchable } from "../../../data/model/search-text.ts";
import { SearchIndex } from "../../../worker/search/search-index.ts";

const searchKey = ({ kind, id }: Searchable): string => `${kind} ${id}`;
const STORIES = join(import.meta.dirname, "../../../data/stories");

describe.each(readdirSync(STORIES))("%s", (story) => {
  const edition = buildEdition(loadStory(STORIES, story).story);
  const { mini } = indexTexts(edition);
  const index = new SearchIndex(edition, JSON.parse(JSON.stringify(buildSearchIndex(edition))));
  const keys = listSearchables(edition).map(searchKey);

  const theirs = (query: string) =>
    mini
      .search(query, { combineWith: "AND", prefix: true })
      // MiniSearch multiplies by the number of words that matched: all of them, for every item.
      .map(({ id, score, queryTerms }) => ({
        key: keys[Number(id)]!,
        score: score / queryTerms.length,
      }));
  const ours = (query: string) => {
    const hits = index.find(query);
    return hits.slice(0, hits.length).map(({ found, score }) => ({ key: searchKey(found), score }));
  };

  const queries = edition.developments.flatMap(({ headline }) => {
    const [first = "", second = "", third = ""] = headline.match(/\p{L}{4,}/gu) ?? [];
    return [first, `${first} ${second}`, `${third.slice(0, 4)} ${first}`];
  });

  test.each([...new Set(queries)])("%s", (query) => {
    const expected = theirs(query);
    expect(expected.length).toBeGreaterThan(0);
    const found = new Map(ours(query).map(({ key, score }) => [key, score]));
    expect([...found.keys()].toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
    // Scores are kept in thousandths; a few of them are added.
    for (const { key, score } of expected) expect(found.get(key)).toBeCloseTo(score, 2);
    expect([...found.values()]).toEqual([...found.values()].toSorted((a, b) => b - a));
  });
});
