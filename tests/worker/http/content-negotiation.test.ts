import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { negotiateType } from "../../../worker/http/content-negotiation.ts";
import { ask, askEdition } from "../ask.ts";

describe("chooses", () => {
  const offered = ["text/html; charset=utf-8", "application/json", "application/atom+xml"] as const;
  const [html, json, atom] = offered;
  const cases: [name: string, accept: string | null, type: string | null][] = [
    ["the page without a header", null, html],
    ["the page for anything", "*/*", html],
    [
      "the page for a browser",
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      html,
    ],
    ["JSON where it is asked for", "application/json", json],
    ["JSON whatever its case and parameters", "Application/JSON; charset=utf-8", json],
    ["the first of a family", "application/*", json],
    ["the one of the highest quality", "application/json;q=0.5, application/atom+xml", atom],
    ["what the header lists first of equals", "application/atom+xml, application/json", atom],
    ["by the most specific range", "application/json;q=0.1, */*;q=0.5", html],
    ["nothing that is refused", "text/html;q=0, application/json;q=0.1", json],
    ["nothing where all else is refused", "*/*;q=0", null],
    ["nothing for a type that there is not", "application/pdf", null],
    ["the page for a header that says nothing", ";q=,,/", html],
    ["nothing for a quality that is no number", "application/json;q=x", null],
  ];
  test.each(cases)("%s", (_, accept, type) => {
    expect(negotiateType(accept, offered)).toBe(type);
  });
});

describe("a story's own address", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await askEdition();
  });
  const askFor = (Accept: string, query = "") =>
    ask(`/stories/${edition.id}${query}`, { headers: { Accept } });

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
  ])("answers %s when it is asked for, and says that it depends on it", async (type, start) => {
    const response = await askFor(type);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(response.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    const body = await response.text();
    expect(body.slice(0, start.length)).toBe(start);
    const tag = response.headers.get("ETag")!;
    const headers = { Accept: type, "If-None-Match": tag };
    const unchanged = await ask(`/stories/${edition.id}`, { headers });
    expect([unchanged.status, unchanged.headers.get("Vary")]).toEqual([
      304,
      "Accept, Accept-Encoding",
    ]);
  });

  test("gives every form a tag of its own", async () => {
    const types = ["text/html", "application/json", "application/ld+json", "text/csv"];
    const tags = await Promise.all(
      types.map(async (type) => (await askFor(type)).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(types.length);
  });

  test("names the form's own address", async () => {
    const { headers } = await askFor("application/atom+xml");
    expect(headers.get("Content-Location")).toBe(`/stories/${edition.id}/atom.xml`);
  });

  test("refuses a type that there is not, listing those there are", async () => {
    const response = await askFor("application/pdf");
    expect([response.status, response.headers.get("Vary")]).toEqual([
      406,
      "Accept, Accept-Encoding",
    ]);
    expect(await response.json()).toMatchObject({
      type: "/docs#not-acceptable",
      given: "application/pdf",
    });
  });

  test("takes no notice of what others add to a shared link", async () => {
    expect((await askFor("text/html", "?utm_source=x&fbclid=y")).status).toBe(200);
    expect((await askFor("text/html", "?edition=nothing")).status).toBe(400);
  });
});
