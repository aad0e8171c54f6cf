/** The line above which developments are newer than the article: by an option, or by the metadata of the page. */
import { expect, test } from "vitest";
import { script } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const meta = (content: string): string =>
  `<meta property="article:published_time" content="${content}">`;

const count = async (head: string, attributes = "") => {
  const { page, console } = await publisher.open(article(script(attributes), head));
  // The behaviour logs what is not valid.
  await waitForDetails(page);
  const found = await page.locator("[part=since]").count();
  return { found, console };
};

/** A day between two rows of the first view, and one after all of them. */
const EARLY = "2019-03-10";
const LATE = "2030-01-01";

const READ: [name: string, head: string, attributes?: string][] = [
  ["data-published", "", `data-published="${EARLY}"`],
  ["data-since with a time", "", `data-since="${EARLY}T10:00:00+02:00"`],
  ["data-published before the page's own day", meta(LATE), `data-published="${EARLY}"`],
  ["Open Graph", meta(EARLY)],
  ["Open Graph with a time and zone", meta(`${EARLY}T23:30:00-08:00`)],
  ["JSON-LD", ld(`{"@type":"NewsArticle","datePublished":"${EARLY}"}`)],
  [
    "JSON-LD in a graph",
    ld(
      `{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished" : "${EARLY}T08:00Z"}]}`,
    ),
  ],
  [
    "JSON-LD after a broken one",
    ld(`{"@type":`) + ld(`{"@type":"NewsArticle","datePublished":"${EARLY}"}`),
  ],
  ["Open Graph before JSON-LD", meta(EARLY) + ld(`{"datePublished":"${LATE}"}`)],
  [
    "JSON-LD if Open Graph has no valid day",
    meta("yesterday") + ld(`{"@type":"NewsArticle","datePublished":"${EARLY}"}`),
  ],
];

test.for(READ)("the line is drawn by %s", async ([, head, attributes]) => {
  const { found, console } = await count(head, attributes);
  expect(found).toBe(1);
  expect(console).toEqual([]);
});

const IGNORED: [name: string, head: string, attributes?: string][] = [
  ["no metadata", ""],
  ["a day after every development", meta(LATE)],
  ["a data-since after every development", meta(EARLY), `data-since="${LATE}"`],
  ["words", meta("1 January 2020")],
  ["an empty content", meta("")],
  ["a meta without content", `<meta property="article:published_time">`],
  ["a number", ld(`{"datePublished":1577836800}`)],
  ["a video's day", ld(`{"@type":"VideoObject","datePublished":"${EARLY}"}`)],
  ["null", ld(`{"datePublished":null}`)],
  ["an object", ld(`{"datePublished":{"@value":"${EARLY}"}}`)],
  ["JSON that is not an object", ld(`null`)],
  ["nothing", ld("")],
  ["markup", ld(`<p>"datePublished" is unknown</p>`)],
  ["a script of another type", `<script type="text/plain">{"datePublished":"${EARLY}"}</script>`],
  ["a day of modification only", ld(`{"dateModified":"${EARLY}"}`)],
  ["a very long text", ld(`{"articleBody":"${"datePublished ".repeat(20_000)}"}`)],
];

test.for(IGNORED)("no line is drawn by %s, and nothing is logged", async ([, head, attributes]) => {
  const { found, console } = await count(head, attributes);
  expect(found).toBe(0);
  expect(console).toEqual([]);
});
