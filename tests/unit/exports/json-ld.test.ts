import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import {
  toJsonLd,
  toJsonLdText,
  toTemporalCoverage,
} from "../../../worker/exports/records/json-ld.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { ORIGIN, harbourStrike } from "../../fixtures/harbour-strike.ts";
import { offline } from "./offline.ts";

const PAGE = "https://kd.example/stories/harbour-strike";
const API = "https://kd.example/v1/stories/harbour-strike";
const SCHEMA = "http://schema.org/";

type Node = Record<string, unknown> & { "@type"?: string; "@id"?: string };
type Update = Node & { mentions: Node[] };
const page: Node & { liveBlogUpdate: Update[] } = JSON.parse(
  toJsonLdText(harbourStrike, ORIGIN, en),
);
const update = (id: string) => page.liveBlogUpdate.find((post) => post["@id"] === `${PAGE}#${id}`)!;

describe("the page's JSON-LD", () => {
  test("is a live blog with an update for each development, all dated by the edition", () => {
    expect(page).toMatchObject({
      "@type": "LiveBlogPosting",
      "@id": PAGE,
      headline: harbourStrike.title,
      datePublished: "2031-05-20",
      dateModified: "2031-05-20",
      image: `${PAGE}/share.png`,
    });
    expect(page.liveBlogUpdate).toHaveLength(6);
    expect(page.liveBlogUpdate.map((post) => post["datePublished"])).toEqual(
      Array.from({ length: 6 }, () => "2031-05-20"),
    );
  });

  test("contains no EDTF, only dates in words", () => {
    expect(JSON.stringify(page)).not.toMatch(/\d[~?%]|-XX/);
  });

  test("has stated dates as coverage, and inferred ones only in words", () => {
    expect(update("walk-out-denied")["temporalCoverage"]).toBe("2031-05-14");
    expect(update("walk-out")).not.toHaveProperty("temporalCoverage");
    expect(update("walk-out")["articleBody"]).toContain("Around 13 May 2031 (inferred)");
  });

  test("covers the period of the developments", () => {
    expect(page).toMatchObject({
      coverageStartTime: "2031-04-01T00:00:00Z",
      coverageEndTime: "2031-05-14T23:59:59Z",
      license: "https://spdx.org/licenses/CC-BY-4.0.html",
    });
  });

  test("has each claim with its speakers, appearances and words", () => {
    expect(page["mentions"]).toEqual([
      {
        "@type": "Claim",
        "@id": `${API}/claims/union-left`,
        text: "The union left the talks.",
        inLanguage: "en",
        author: [{ "@id": `${API}/actors/norland` }],
        appearance: [
          { "@id": `${PAGE}/articles/harbour-post` },
          { "@id": `${PAGE}/articles/quotes-only` },
        ],
        mentions: [{ "@id": `${API}/statements/lund-quay#quotation-1` }],
        temporalCoverage: "2031-05",
      },
    ]);
  });

  test("quotes only what is in quotation marks in the source", () => {
    const quotations = page.liveBlogUpdate
      .flatMap(({ mentions }) => mentions)
      .filter((node) => node["@type"] === "Quotation");
    expect(quotations).toEqual([
      {
        "@type": "Quotation",
        "@id": `${API}/statements/union-denial#quotation-1`,
        text: "Nobody\nleft the table.",
        spokenByCharacter: { "@id": `${API}/actors/dockers-union` },
        isPartOf: { "@id": `${PAGE}/articles/harbour-post` },
      },
      expect.objectContaining({ text: "We will not reopen the north quay," }),
    ]);
  });

  test("cites the articles, with the day of publication only if it is stated", () => {
    expect(page["citation"]).toEqual([
      expect.objectContaining({ "@type": "NewsArticle", datePublished: "2031-05-14" }),
      expect.not.objectContaining({ datePublished: expect.anything() }),
    ]);
  });

  test("leaves out what is not known, as the address of an article", () => {
    expect(harbourStrike.articles.map(({ url }) => url)).toContain(null);
    expect(JSON.stringify(page)).not.toContain(":null");
  });

  test("has corrections on the page and on the update", () => {
    const correction = {
      "@type": "CorrectionComment",
      text: "The month was given as March.",
      datePublished: "2031-05-19",
    };
    expect(page["correction"]).toEqual([correction]);
    expect(update("strike-begins")["correction"]).toEqual([correction]);
    expect(update("formula")).not.toHaveProperty("correction");
  });

  test("has no day of publication in a draft", () => {
    const draft = toJsonLd({ ...harbourStrike, published: null }, ORIGIN, en);
    expect(JSON.stringify(draft)).not.toContain("2031-05-20");
  });

  test("cannot end its script element", () => {
    const text = toJsonLdText(harbourStrike, ORIGIN, en);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(toJsonLd(harbourStrike, ORIGIN, en));
  });

  test("defines everything that it refers to", async () => {
    const nodes: Record<string, { "@id"?: string }[] | undefined>[] = JSON.parse(
      JSON.stringify(
        await jsonld.flatten(JSON.parse(toJsonLdText(harbourStrike, ORIGIN, en)), undefined, {
          documentLoader: offline,
        }),
      ),
    );
    const defined = nodes.filter((node) => node["@type"]).map((node) => node["@id"]);
    const references = nodes.flatMap((node) =>
      [
        "about",
        "citation",
        "author",
        "appearance",
        "mentions",
        "spokenByCharacter",
        "isPartOf",
      ].flatMap((term) => (node[SCHEMA + term] ?? []).map((value) => value["@id"])),
    );
    expect(references.length).toBeGreaterThan(20);
    expect(new Set(defined)).toEqual(new Set([...defined, ...references]));
  });
});

test.each([
  ["a day", "2023-09-12", "stated", "2023-09-12"],
  ["a month", "2023-07", "stated", "2023-07"],
  ["days", "2023-09-12/2023-09-17", "stated", "2023-09-12/2023-09-17"],
  ["a third of a month", "2023-08-01~/2023-08-10~", "stated", "2023-08"],
  ["an approximate day", "2023-09-13~", "stated", null],
  ["an uncertain month", "2023-09?", "stated", null],
  ["an unspecified day", "2023-09-XX", "stated", null],
  ["a day from outside the reports", "2023-09-13", "external", "2023-09-13"],
  ["one unknown day of several", "[2023-09-12..2023-09-17]", "stated", null],
  ["an inferred day", "2023-09-13", "inferred", null],
] as const)("covers %s in ISO 8601 only as far as the source goes", (_, edtf, basis, coverage) => {
  expect(toTemporalCoverage({ edtf, basis })).toBe(coverage);
});
