import { expect, test } from "vitest";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { exportCorpus, makeExports } from "../../../worker/exports/make-exports.ts";
import { CONTENT_TYPES } from "../../../worker/exports/export-formats.ts";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { FIXTURES } from "../../support/story/fixtures.ts";
import { ORIGIN, firstEdition, harbourStrike } from "../../fixtures/harbour-strike.ts";

/** A `_headers` pattern as Cloudflare matches it: a placeholder is anything but a slash. */
const toRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+")}$`);

const typesOf = (path: string) =>
  CONTENT_TYPES.filter(({ pattern }) => toRegExp(pattern).test(path)).map(({ type }) => type);

/** Hosts in the names of formats and vocabularies; nothing is requested from them. */
const VOCABULARIES = [
  // Cited for a date of the invented story.
  "gazette.example",
  "jsonfeed.org",
  "purl.org",
  "www.iptc.org",
  "www.rssboard.org",
  "www.sitemaps.org",
  "www.w3.org",
  "www.wikidata.org",
];

test("makes every export of a story under its path", async () => {
  const files = await makeExports([harbourStrike], ORIGIN, [firstEdition]);
  expect([...files.keys()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "/icon.png",
    "/llms.txt",
    "/robots.txt",
    "/sitemap.xml",
    "/stories/harbour-strike/atom.xml",
    "/stories/harbour-strike/feed.json",
    "/stories/harbour-strike/rss.xml",
    "/stories/harbour-strike/share.png",
    "/v1/stories/harbour-strike.csv",
    "/v1/stories/harbour-strike.ics",
    "/v1/stories/harbour-strike.md",
    "/v1/stories/harbour-strike.ndjson",
    "/v1/stories/harbour-strike.txt",
    "/v1/stories/harbour-strike/annotations.jsonld",
    ...harbourStrike.developments
      .map(({ id }) => `/v1/stories/harbour-strike/developments/${id}.ninjs.json`)
      .toSorted(),
  ]);
  for (const [path, { length }] of files) expect([path, length]).not.toEqual([path, 0]);
});

test("has exactly one content type for each file", async () => {
  const files = await makeExports([harbourStrike], ORIGIN);
  for (const path of files.keys()) expect([path, typesOf(path).length]).toEqual([path, 1]);
  expect(typesOf("/stories/harbour-strike/feed.json")).toEqual([
    "application/feed+json; charset=utf-8",
  ]);
  expect(typesOf("/v1/stories/harbour-strike.csv")).toEqual([
    "text/csv; charset=utf-8; header=present",
  ]);
});

test("links only to the origin of the deployment", async () => {
  const files = await makeExports([harbourStrike], "https://news.example/");
  const texts = [...files.values()]
    .filter((content) => typeof content === "string")
    // A calendar's lines are folded (RFC 5545 §3.1).
    .map((text) => text.replaceAll("\r\n ", ""));
  const hosts = texts.flatMap((text) =>
    [...text.matchAll(/https?:\/\/([\w.:-]+)/g)].map(([, host]) => host),
  );
  expect(new Set(hosts)).toEqual(new Set(["news.example", ...VOCABULARIES]));
});

test("sets no paraphrase in quotation marks in any file", async () => {
  const paraphrases = harbourStrike.statements
    .flatMap(({ quotes }) => quotes)
    .filter(({ form }) => form === "paraphrase")
    .map(({ selector }) => selector[0].exact);
  expect(paraphrases.length).toBeGreaterThan(0);
  for (const [path, content] of await makeExports([harbourStrike], ORIGIN))
    for (const words of paraphrases)
      expect([path, String(content).includes(`“${words}”`)]).toEqual([path, false]);
});

test("writes the same bytes for the same stories", async () => {
  const { stories } = verifyStories(FIXTURES);
  const editions = stories.map(buildEdition);
  expect(editions.length).toBeGreaterThan(0);
  const [first, second] = [
    await makeExports(editions, ORIGIN),
    await makeExports(editions, ORIGIN),
  ];
  expect(first.size).toBeGreaterThan(editions.length * 10);
  expect(first).toEqual(second);
});

test("makes the exports of a compiled corpus, dated by its archived editions, without the withdrawn ones", async () => {
  const { id, title, summary, language, edition, published } = harbourStrike;
  const old = { edition: firstEdition.edition, published: "2031-05-12", note: "First." };
  const withdrawn = { ...old, edition: "0", withdrawal: { date: "2031-05-13", reason: "Wrong." } };
  const story = { id, title, summary, language, edition, published, editions: [withdrawn, old] };
  const corpus = new Map<string, unknown>([
    ["index.json", { stories: [story] }],
    [`${id}/${edition}.json`, harbourStrike],
    [`${id}/${firstEdition.edition}.json`, firstEdition],
  ]);
  const read = (path: string): string => {
    if (!corpus.has(path)) throw new Error(`the corpus has no ${path}`);
    return JSON.stringify(corpus.get(path));
  };
  const files = await exportCorpus(read, ORIGIN);
  const feed = JSON.parse(String(files.get(`/stories/${id}/feed.json`)));
  expect(feed.items[5].date_published).toMatch(/^2031-05-12T/);
});

test("rejects an origin that is not a URL", async () => {
  await expect(makeExports([harbourStrike], "news.example")).rejects.toThrow("Invalid URL");
});
