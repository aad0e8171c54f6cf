import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { toAtom } from "../../../worker/exports/feeds/atom.ts";
import { toJsonFeed } from "../../../worker/exports/feeds/json-feed.ts";
import { toRss } from "../../../worker/exports/feeds/rss.ts";
import { harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

const PAGE = "https://kd.example/stories/harbour-strike";
const TAG = "tag:key-developments,2026:harbour-strike";
const DESCRIPTION =
  "Talks at the harbour have stopped. The union denies that it left. At issue: The union left the talks. May 2031. Said by one side; the only denial in these reports is from 2031";
const xml = new XMLParser({ ignoreAttributes: false });

describe.each([
  ["Atom", toAtom(prepared), `${PAGE}/atom.xml`],
  ["RSS", toRss(prepared), `${PAGE}/rss.xml`],
])("%s", (_, text, self) => {
  const feed = parseFeed(text);

  test("names the story, what is at issue, its page and itself", () => {
    expect(feed.title).toBe("Harbour strike <north & south>: key developments");
    expect(feed.description).toBe(DESCRIPTION);
    expect(feed.url).toBe(PAGE);
    expect(feed.self).toBe(self);
    expect(feed.language).toBe("en");
  });

  test("has an entry for each development with its permalink and an id without the host", () => {
    expect(feed.items.map(({ id, url }) => [id, url])).toEqual(
      harbourStrike.developments.map(({ id }) => [`${TAG}/${id}`, `${PAGE}#${id}`]),
    );
    expect(feed.items[4]?.title).toBe("Talks stop, *no* [date] set </script><b>");
  });

  test("has a correction in its entry", () => {
    const entry = feed.items.find(({ id }) => id === `${TAG}/strike-begins`);
    expect(entry?.content ?? entry?.description).toContain(
      "<strong>Corrections</strong>: 19 May 2031 · The month was given as March.",
    );
  });

  test("has the denial below the denied development", () => {
    const entry = feed.items.find(({ id }) => id === `${TAG}/walk-out`);
    expect(entry?.content ?? entry?.description).toContain(
      `<strong>Disputed: denied by Norland, May 2031</strong> – <a href="${PAGE}#walk-out-denied">“Nobody left the table.”</a>`,
    );
    expect(entry?.categories.map(({ label, term }) => label ?? term)).toEqual([
      "Key developments",
      "According to Ada Lund",
      "Disputed",
    ]);
  });

  test("is in the order of the developments when sorted by time", () => {
    const byTime = feed.items.toSorted(
      (a, b) => (b.published?.getTime() ?? 0) - (a.published?.getTime() ?? 0),
    );
    expect(new Set(feed.items.map(({ published }) => published?.getTime())).size).toBe(
      feed.items.length,
    );
    expect(byTime.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
  });

  test("has an image, and an author for each entry", () => {
    expect(feed.image?.url).toBe("https://kd.example/icon.png");
    for (const { authors } of feed.items)
      expect(authors.map(({ name }) => name)).toEqual(["Key Developments"]);
  });

  test("has no markup from the corpus", () => {
    expect(text).not.toMatch(/<(?:script|b)>(?![^<]*\]\]>)/);
    for (const { content, description } of feed.items)
      expect(content ?? description).not.toMatch(/<script|<b>|\son\w+=/);
  });
});

const { feed } = xml.parse(toAtom(prepared));

test("a corrected entry of Atom has the first and the last day", () => {
  const entry = feed.entry.find(({ id }: { id: string }) => id === `${TAG}/strike-begins`);
  expect(entry.published).toMatch(/^2031-05-12T/);
  expect(entry.updated).toMatch(/^2031-05-20T/);
});

describe("RSS", () => {
  const { rss } = xml.parse(toRss(prepared));
  const items: Record<string, unknown>[] = rss.channel.item;

  test("marks its ids as not being links, and links each item", () => {
    expect(items[0]).toMatchObject({
      guid: { "#text": `${TAG}/walk-out-denied`, "@_isPermaLink": "false" },
      link: `${PAGE}#walk-out-denied`,
      "dc:creator": "Key Developments",
    });
  });

  test("has dates in RFC 822, and updates in an Atom element", () => {
    expect(items[5]).toMatchObject({
      pubDate: "Mon, 12 May 2031 00:00:00 GMT",
      "atom:updated": "2031-05-20T00:00:00.000Z",
    });
  });
});

describe("JSON Feed", () => {
  const feed = JSON.parse(toJsonFeed(prepared));

  test("is version 1.1 with a list of authors", () => {
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: harbourStrike.title,
      description: DESCRIPTION,
      home_page_url: PAGE,
      feed_url: `${PAGE}/feed.json`,
      language: "en",
      icon: "https://kd.example/icon.png",
      authors: [{ name: "Key Developments", url: "https://kd.example" }],
    });
    expect(JSON.stringify(feed)).not.toContain('"author":');
  });

  test("has the date and status of the event apart from those of the entry", () => {
    const item = feed.items[1];
    expect(item).toMatchObject({
      id: `${TAG}/walk-out`,
      url: `${PAGE}#walk-out`,
      title: "Port authority accuses the union of walking out",
      authors: [{ name: "Key Developments", url: "https://kd.example" }],
      tags: ["Key developments", "According to Ada Lund", "Disputed"],
      _key_developments: { id: "walk-out", date: { edtf: "2031-05-13~", basis: "inferred" } },
    });
    expect(item.content_html).toContain("Around 13 May 2031 (inferred)");
    expect(item.content_text).toContain("Around 13 May 2031 (inferred)");
  });

  test("updates a corrected entry", () => {
    expect(feed.items[5]).toMatchObject({
      date_published: "2031-05-12T00:00:00.000Z",
      date_modified: "2031-05-20T00:00:00.000Z",
    });
  });
});
