import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { toAnnotations } from "../../../worker/exports/records/annotations.ts";
import { harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";
import { offline } from "./offline.ts";

const OA = "http://www.w3.org/ns/oa#";
const PAGE = "https://kd.example/stories/harbour-strike";

interface Selector {
  type: string;
  exact?: string;
  start?: number;
  end?: number;
}
interface Annotation {
  id: string;
  body: string | string[];
  target: { source: string; selector: Selector[] };
}
const collection = JSON.parse(toAnnotations(prepared));
const items: Annotation[] = collection.first.items;

describe("the annotations", () => {
  test("are one for each passage, each with an id without a host", () => {
    expect(collection.total).toBe(11);
    expect(new Set(items.map(({ id }) => id)).size).toBe(11);
    for (const { id } of items) expect(id).toMatch(/^tag:key-developments,2026:harbour-strike\//);
  });

  test("join a development to a passage of an article's page", () => {
    expect(items[0]).toMatchObject({
      body: `${PAGE}#walk-out-denied`,
      target: { source: `${PAGE}/articles/harbour-post#text` },
    });
  });

  test("also name the statement if the passage quotes somebody", () => {
    expect(items.at(-1)?.body).toEqual([
      `${PAGE}#strike-begins`,
      "https://kd.example/v1/stories/harbour-strike/statements/sudland-denial",
    ]);
  });

  test("select the words both by quotation and by position", () => {
    const body = harbourStrike.articles[0]!.body!;
    const points = Array.from(body);
    expect(points.length).toBeLessThan(body.length);
    const onPage = items.filter(({ target }) => target.source.endsWith("harbour-post#text"));
    expect(onPage).toHaveLength(9);
    for (const { target } of onPage) {
      expect(target.selector.map(({ type }) => type)).toEqual([
        "TextQuoteSelector",
        "TextPositionSelector",
      ]);
      const [quote, position] = target.selector;
      expect(points.slice(position?.start, position?.end).join("")).toBe(quote?.exact);
    }
  });

  test("have no position in an article that is not published whole", () => {
    const quoted = items.filter(({ target }) => target.source.endsWith("quotes-only"));
    expect(quoted.map(({ target }) => target.selector.map(({ type }) => type))).toEqual([
      ["TextQuoteSelector"],
      ["TextQuoteSelector"],
    ]);
  });

  test("expand as JSON-LD to the terms of the Web Annotation vocabulary", async () => {
    // The whole graph as one list of nodes, each property an array of references or values.
    const nodes: Record<string, { "@id"?: string; "@value"?: unknown }[]>[] = JSON.parse(
      JSON.stringify(await jsonld.flatten(collection, undefined, { documentLoader: offline })),
    );
    const values = (term: string) =>
      nodes
        .flatMap((node) => node[OA + term] ?? [])
        .map((object) => object["@id"] ?? object["@value"]);
    expect(values("hasBody")).toHaveLength(15);
    expect(new Set(values("hasSource"))).toEqual(
      new Set([`${PAGE}/articles/harbour-post#text`, `${PAGE}/articles/quotes-only`]),
    );
    expect(values("exact")).toContain("Nobody\nleft the table.");
    expect(values("start")).toHaveLength(9);
  });
});
