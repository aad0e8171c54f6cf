/** The service as deployed: responses have the same headers whether a static file or the Worker serves them. */
import { afterAll, expect, inject, test } from "vitest";
import { RawClient } from "../../support/service/raw-http.ts";
import { STORY } from "../../support/story/story.ts";

const service = inject("service");

test.each([
  ["the embed script", `/embed/${STORY}.js`, "javascript"],
  ["the element's script", "/embed/key-developments.js", "javascript"],
  ["the story as JSON, by the Worker", `/v1/stories/${STORY}`, "application/json"],
])(
  "%s is readable from every origin, also from isolated pages, and cached for a minute in each encoding",
  async (_, path, type) => {
    const { status, headers } = await fetch(service + path);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toContain(type);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("Timing-Allow-Origin")).toBe("*");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("ETag")).toBeTruthy();
    expect(headers.get("Vary")).toMatch(/^(Accept, )?Accept-Encoding$/);
    expect(headers.get("Cache-Control")).toBe(
      "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    );
    expect(headers.has("Set-Cookie")).toBe(false);
  },
);

const foreign = new RawClient(service, { host: "evil.test" });
afterAll(() => foreign.close());

test.each([
  "/",
  `/stories/${STORY}`,
  `/embed/${STORY}`,
  `/embed/${STORY}/fragment`,
  `/embed/${STORY}/snippets`,
])("a foreign Host is not in the links of %s, which have the public address", async (path) => {
  const { status, body } = await foreign.get(path, { "X-Forwarded-Host": "evil.test" });
  expect(status).toBe(200);
  expect(body).not.toContain("evil.test");
  expect(body).toContain(service);
});

const pathOf = (id: string) => `/v1/stories/${STORY}/developments/${id}.ninjs.json`;

test("the file of a renamed development is found under its former id", async () => {
  const { status, headers } = await fetch(service + pathOf("library-denial"), {
    redirect: "manual",
  });
  expect([status, headers.get("Location")]).toEqual([308, pathOf("elm-denial")]);
  expect((await fetch(service + pathOf("elm-denial"))).status).toBe(200);
});

test("the problem of a development without a file lists similar ids", async () => {
  const response = await fetch(service + pathOf("elm-deniel"));
  expect(response.status).toBe(404);
  const { allowed }: { allowed: string[] } = await response.json();
  expect(allowed[0]).toBe("elm-denial");
});
