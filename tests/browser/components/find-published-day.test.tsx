/** The day on which a publisher's page says that its article was published. */
import { expect, test } from "vitest";
import { findPublishedDay } from "../../../widget/element/find-published-day.ts";

const DAY = "2019-03-10";

const read = (head: string): string | null =>
  findPublishedDay(new DOMParser().parseFromString(head, "text/html"));
const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const meta = (content: string): string =>
  `<meta property="article:published_time" content="${content}">`;
const article = ld(`{"@type":"NewsArticle","datePublished":"${DAY}"}`);

test.each([
  ["Open Graph", meta(DAY)],
  ["Open Graph with a time and zone", meta(`${DAY}T23:30:00-08:00`)],
  ["JSON-LD", article],
  [
    "JSON-LD in a graph",
    ld(
      `{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished" : "${DAY}T08:00Z"}]}`,
    ),
  ],
  ["JSON-LD after a broken one", ld(`{"@type":`) + article],
  [
    "Open Graph before JSON-LD",
    meta(DAY) + ld(`{"@type":"NewsArticle","datePublished":"2030-01-01"}`),
  ],
  ["JSON-LD if Open Graph has no valid day", meta("yesterday") + article],
])("the day is read from %s", (_, head) => {
  expect(read(head)).toBe(DAY);
});

test.each([
  ["no metadata", ""],
  ["words", meta("1 January 2020")],
  ["an empty content", meta("")],
  ["a meta without content", `<meta property="article:published_time">`],
  ["a number", ld(`{"@type":"NewsArticle","datePublished":1577836800}`)],
  ["a video's day", ld(`{"@type":"VideoObject","datePublished":"${DAY}"}`)],
  ["null", ld(`{"@type":"NewsArticle","datePublished":null}`)],
  ["an object", ld(`{"@type":"NewsArticle","datePublished":{"@value":"${DAY}"}}`)],
  ["JSON that is not an object", ld(`null`)],
  ["nothing", ld("")],
  ["markup", ld(`<p>"datePublished" is unknown</p>`)],
  ["a script of another type", article.replace("application/ld+json", "text/plain")],
  ["a day of modification only", ld(`{"@type":"NewsArticle","dateModified":"${DAY}"}`)],
])("no day is read from %s", (_, head) => {
  expect(read(head)).toBeNull();
});
