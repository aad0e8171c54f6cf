/** The service as deployed: responses have the same headers whether a static file or the Worker serves them. */
import { get } from "node:http";
import { beforeAll, describe, expect, inject, test } from "vitest";

const service = inject("service");
const fetchPath = (path: string, init?: RequestInit) =>
  fetch(service + path, { redirect: "manual", ...init });

let story: string;
beforeAll(async () => {
  const { data }: { data: { id: string }[] } = await (await fetchPath("/v1/stories")).json();
  story = data[0]!.id;
});

describe.each([
  ["the embed script", "/embed/STORY.js", "javascript"],
  ["the element's script", "/embed/key-developments.js", "javascript"],
  ["the iframe page", "/embed/STORY", "text/html"],
  ["the story as JSON", "/v1/stories/STORY", "application/json"],
  ["the story page", "/stories/STORY", "text/html"],
  ["the builder", "/", "text/html"],
])("%s", (_, path, type) => {
  test("is readable from every origin, also from isolated pages, and cached for a minute", async () => {
    const response = await fetchPath(path.replace("STORY", story));
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(response.headers.get("Timing-Allow-Origin")).toBe("*");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("ETag")).toBeTruthy();
    expect(response.headers.get("Cache-Control")).toBe(
      "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    );
    expect(response.headers.has("Set-Cookie")).toBe(false);
    await response.arrayBuffer();
  });

  test("is a 304 if its entity tag is sent", async () => {
    const first = await fetchPath(path.replace("STORY", story));
    await first.arrayBuffer();
    const headers = { "If-None-Match": first.headers.get("ETag")! };
    expect((await fetchPath(path.replace("STORY", story), { headers })).status).toBe(304);
  });
});

test("an unknown path is a problem document", async () => {
  const response = await fetchPath("/nothing-here");
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
});

test("other methods are rejected with 405", async () => {
  expect((await fetchPath(`/v1/stories/${story}`, { method: "PUT", body: "x" })).status).toBe(405);
  expect((await fetchPath(`/embed/${story}.js`, { method: "POST", body: "x" })).status).toBe(405);
});

const preflight = (path: string) =>
  fetchPath(path.replace("STORY", story), {
    method: "OPTIONS",
    headers: {
      Origin: "https://news.test",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "if-none-match",
    },
  });

describe("a page's preflight", () => {
  test.each([
    "/v1/stories/STORY",
    "/v1/stories/STORY.csv",
    "/v1/stories/STORY.ndjson",
    "/v1/stories/STORY.ics",
    "/v1/stories/STORY.txt",
    "/v1/stories/STORY.md",
    "/v1/stories/STORY/annotations.jsonld",
    "/stories/STORY/feed.json",
    "/stories/STORY/atom.xml",
    "/stories/STORY/rss.xml",
    "/llms.txt",
    "/sitemap.xml",
    "/oembed",
    "/embed/STORY",
  ])("succeeds on %s", async (path) => {
    const response = await preflight(path);
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("GET");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("if-none-match");
  });
});

describe("with compression", () => {
  const cases = ["/v1/stories/STORY", "/v1/stories/STORY.csv", "/embed/STORY", "/embed/STORY.js"];
  test.each(cases)("%s varies by Accept-Encoding", async (path) => {
    const response = await fetchPath(path.replace("STORY", story), { headers: { Accept: "*/*" } });
    await response.arrayBuffer();
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
  });

  test.each(["*", '"x", TAG'])("a file is a 304 for If-None-Match: %s", async (header) => {
    const path = `/v1/stories/${story}.csv`;
    const first = await fetchPath(path);
    await first.arrayBuffer();
    const tag = first.headers.get("ETag")!;
    expect(tag).toMatch(/^W\//);
    const headers = { "If-None-Match": header.replace("TAG", tag) };
    expect((await fetchPath(path, { headers })).status).toBe(304);
  });
});

/** Uses node:http, because fetch() always sends the Host of its URL. */
const fetchWithForeignHost = (path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const headers = { Host: "evil.test", "X-Forwarded-Host": "evil.test" };
    get(service + path.replace("STORY", story), { headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    }).on("error", reject);
  });

describe("a foreign Host", () => {
  test.each(["/", "/stories/STORY", "/embed/STORY", "/embed/STORY/snippets"])(
    "is not in the links of %s, which have the public address",
    async (path) => {
      const { status, body } = await fetchWithForeignHost(path);
      expect(status).toBe(200);
      expect(body).not.toContain("evil.test");
      expect(body).toContain(service);
    },
  );
});
