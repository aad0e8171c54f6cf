/** Every export of the invented story, read by the parser that its consumers use. */
import { parseFeed } from "@rowanmanning/feed-parser";
import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { micromark } from "micromark";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { makeExports } from "../../../worker/exports/make-exports.ts";
import { FIXTURES } from "../story-copy.ts";
import { ORIGIN } from "../../fixtures/harbour-strike.ts";
import { offline } from "./offline.ts";

const edition = buildEdition(verifyStories(FIXTURES).stories[0]!);
const { id: story, developments } = edition;
const ids = developments.map(({ id }) => id);
const files = new Map<string, string>();

beforeAll(async () => {
  for (const [path, content] of await makeExports([edition], ORIGIN))
    if (typeof content === "string") files.set(path, content);
});

const read = (path: string): string => files.get(path)!;

describe("the invented story", () => {
  test.each(["atom.xml", "rss.xml"])("has a feed entry for each row in %s", (name) => {
    const { items } = parseFeed(read(`/stories/${story}/${name}`));
    expect(items.map(({ id }) => id?.split("/").at(-1))).toEqual(ids);
  });

  test("has well-formed XML", () => {
    for (const [path, text] of files)
      expect([path, path.endsWith(".xml") ? XMLValidator.validate(text) : true]).toEqual([
        path,
        true,
      ]);
  });

  test("has a table with a row for each development", () => {
    const rows: Record<string, string>[] = parse(read(`/v1/stories/${story}.csv`), {
      bom: true,
      columns: true,
      record_delimiter: "\r\n",
    });
    expect(rows.map((row) => row["id"])).toEqual(ids);
  });

  test("has an NDJSON line for every object", () => {
    const lines = read(`/v1/stories/${story}.ndjson`).trimEnd().split("\n");
    const types = lines.map((line) => JSON.parse(line).type);
    expect(types.filter((type) => type === "claim")).toHaveLength(edition.claims.length);
  });

  test("has a calendar with each event within the bounds of its date", () => {
    const calendar = new ICAL.Component(ICAL.parse(read(`/v1/stories/${story}.ics`)));
    const events = calendar
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    expect(events.length).toBeGreaterThan(0);
    for (const { uid, startDate } of events) {
      const { date } = developments.find(({ id }) => uid.endsWith(`/${id}`))!;
      expect(startDate.toString() >= date.earliest).toBe(true);
      expect(startDate.toString() <= date.latest).toBe(true);
    }
  });

  test("has annotations whose terms are all defined", async () => {
    const annotations = JSON.parse(read(`/v1/stories/${story}/annotations.jsonld`));
    const [expanded] = await jsonld.expand(annotations, { documentLoader: offline });
    expect(expanded).toBeDefined();
    expect(annotations.first.items).toHaveLength(annotations.total);
  });

  test("never sets a paraphrase in quotation marks", () => {
    const paraphrases = edition.statements
      .flatMap(({ quotes }) => quotes)
      .filter(({ form }) => form === "paraphrase")
      .map(({ selector }) => selector[0].exact);
    expect(paraphrases.length).toBeGreaterThan(0);
    for (const [path, text] of files)
      for (const words of paraphrases)
        expect([path, text.includes(`“${words}”`)]).toEqual([path, false]);
  });

  test("links every development heading in the newsletter", () => {
    const html = micromark(read(`/v1/stories/${story}.md`));
    const links = [...html.matchAll(/<h3><a href="[^"#]+#([^"]+)">/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(links));
  });
});
