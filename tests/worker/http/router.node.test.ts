/** The service as it is deployed: what is a file, what is the Worker's, and that nobody can tell by the headers. */
import { beforeAll, describe, expect, inject, test } from "vitest";

const service = inject("service");
const ask = (path: string, init?: RequestInit) =>
  fetch(service + path, { redirect: "manual", ...init });

let story: string;
beforeAll(async () => {
  const { data }: { data: { id: string }[] } = await (await ask("/v1/stories")).json();
  story = data[0]!.id;
});

describe.each([
  ["the embed, a file", "/embed/STORY.js", "javascript"],
  ["the element, a file", "/embed/key-developments.js", "javascript"],
  ["the iframe page", "/embed/STORY", "text/html"],
  ["the story as JSON", "/v1/stories/STORY", "application/json"],
  ["the story's page", "/stories/STORY", "text/html"],
  ["the builder", "/", "text/html"],
])("%s", (_, path, type) => {
  test("is open to every origin, isolated pages included, and cached for a minute", async () => {
    const response = await ask(path.replace("STORY", story));
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

  test("is not read again when its tag is named", async () => {
    const first = await ask(path.replace("STORY", story));
    await first.arrayBuffer();
    const headers = { "If-None-Match": first.headers.get("ETag")! };
    expect((await ask(path.replace("STORY", story), { headers })).status).toBe(304);
  });
});

test("answers what is neither a file nor a path with a problem", async () => {
  const response = await ask("/nothing-here");
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
});

test("refuses to write", async () => {
  expect((await ask(`/v1/stories/${story}`, { method: "PUT", body: "x" })).status).toBe(405);
  expect((await ask(`/embed/${story}.js`, { method: "POST", body: "x" })).status).toBe(405);
});

test("answers a page's preflight", async () => {
  const response = await ask(`/v1/stories/${story}`, {
    method: "OPTIONS",
    headers: { Origin: "https://news.test", "Access-Control-Request-Method": "GET" },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get("Access-Control-Allow-Methods")).toContain("GET");
});
