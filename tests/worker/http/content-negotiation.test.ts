import { describe, expect, test } from "vitest";
import { negotiateType } from "../../../worker/http/content-negotiation.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchPath } from "../fetch-path.ts";

const offered = ["text/html; charset=utf-8", "application/json", "application/atom+xml"] as const;

const [html, json, atom] = offered;

test.each<[name: string, accept: string | null, type: string | null]>([
  ["the page without a header", null, html],
  ["the page for anything", "*/*", html],
  [
    "the page for a browser",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    html,
  ],
  ["JSON by its media type", "application/json", json],
  ["JSON regardless of case and parameters", "Application/JSON; charset=utf-8", json],
  ["the first subtype for a range", "application/*", json],
  ["the type of the highest quality", "application/json;q=0.5, application/atom+xml", atom],
  ["the first in the header of equal quality", "application/atom+xml, application/json", atom],
  ["by the most specific range", "application/json;q=0.1, */*;q=0.5", html],
  ["no type of quality 0", "text/html;q=0, application/json;q=0.1", json],
  ["nothing if every type has quality 0", "*/*;q=0", null],
  ["nothing for an unavailable type", "application/pdf", null],
  ["the page for a malformed header", ";q=,,/", html],
  ["nothing for a malformed quality", "application/json;q=x", null],
  ["the page for half a megabyte without a slash", "a".repeat(500_000), html],
  ["the page for half a megabyte of slashes", "/".repeat(500_000), html],
  ["JSON with half a megabyte of parameters", `application/json${";".repeat(500_000)}`, json],
])("content negotiation chooses %s", (_, accept, type) => {
  expect(negotiateType(accept, offered)).toBe(type);
});

const fetchAs = (Accept: string, query = "") =>
  fetchPath(`/stories/${STORY}${query}`, { headers: { Accept } });

describe("the address of a story", () => {
  test.each([
    ["text/html", "<!doctype html>"],
    ["application/json", '{"actors":['],
    ["application/ld+json", '{"@context":"https://schema.org"'],
    ["application/feed+json", "{"],
    ["application/atom+xml", "<?xml"],
    ["application/rss+xml", "<?xml"],
    ["text/csv", "story,"],
    ["application/x-ndjson", "{"],
    ["text/calendar", "BEGIN:VCALENDAR"],
    ["text/markdown", "#"],
    ["text/plain", ""],
  ])("returns %s if Accept prefers it, and varies by Accept", async (type, start) => {
    const response = await fetchAs(type);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(response.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    const body = await response.text();
    expect(body.slice(0, start.length)).toBe(start);
    const tag = response.headers.get("ETag")!;
    const headers = { Accept: type, "If-None-Match": tag };
    const unchanged = await fetchPath(`/stories/${STORY}`, { headers });
    expect([unchanged.status, unchanged.headers.get("Vary")]).toEqual([
      304,
      "Accept, Accept-Encoding",
    ]);
  });

  test("has a different entity tag for each representation", async () => {
    const types = ["text/html", "application/json", "application/ld+json", "text/csv"];
    const tags = await Promise.all(
      types.map(async (type) => (await fetchAs(type)).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(types.length);
  });

  test("has the representation's URL in Content-Location", async () => {
    const { headers } = await fetchAs("application/atom+xml");
    expect(headers.get("Content-Location")).toBe(`/stories/${STORY}/atom.xml`);
  });

  test("rejects an unavailable type, and lists the available ones without their parameters", async () => {
    const response = await fetchAs("application/pdf");
    expect([response.status, response.headers.get("Vary")]).toEqual([
      406,
      "Accept, Accept-Encoding",
    ]);
    expect(await response.json()).toMatchObject({
      type: "/docs#not-acceptable",
      value: "application/pdf",
      detail: expect.stringMatching(
        /^The current edition is available as text\/html, application\/json, /,
      ),
      allowed: expect.arrayContaining(["text/html", "text/csv"]),
    });
  });

  test("ignores parameters that are added to shared links, but not an unknown edition", async () => {
    expect((await fetchAs("text/html", "?utm_source=x&fbclid=y")).status).toBe(200);
    expect((await fetchAs("text/html", "?edition=nothing")).status).toBe(404);
  });
});
