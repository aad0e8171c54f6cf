import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { API } from "../../../worker/api/routes/api.ts";
import { ask, askEdition, askJson, type ProblemBody } from "../ask.ts";

let edition: Edition;
beforeAll(async () => {
  edition = await askEdition();
});

/** The operation's path with ids of the corpus, and what it cannot do without. */
function pathOf({ id, path }: (typeof API)[number]): string {
  const ids: Record<string, string> = {
    story: edition.id,
    edition: edition.edition,
    development: edition.developments[0]!.id,
    statement: edition.statements[0]!.id,
    actor: edition.actors[0]!.id,
    article: edition.articles[0]!.id,
  };
  const queries: Record<string, string> = {
    searchStory: "?q=said",
    compareEditions: `?from=${edition.edition}&to=${edition.edition}`,
  };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name]!) + (queries[id] ?? "");
}

describe.each(API)("$path", (operation) => {
  test("answers what its schema says, with the headers of every answer", async () => {
    const response = await ask(pathOf(operation));
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(operation.type ?? "application/json");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Timing-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("ETag")).toMatch(/^"[\w-]+"$/);
    expect(response.headers.get("Cache-Control")).toMatch(/max-age=\d+|no-store/);
    expect(response.headers.has("Set-Cookie")).toBe(false);
    const body: unknown = await response.json();
    expect(operation.response.safeParse(body).error).toBeUndefined();
  });

  test("answers 304 when the tag is named, and HEAD without a body", async () => {
    const path = pathOf(operation);
    const tag = (await ask(path)).headers.get("ETag")!;
    const unchanged = await ask(path, { headers: { "If-None-Match": `"x", W/${tag}` } });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(unchanged.headers.get("ETag")).toBe(tag);
    const head = await ask(path, { method: "HEAD" });
    expect([head.status, head.headers.get("ETag"), await head.text()]).toEqual([200, tag, ""]);
  });

  test("names a parameter that it does not take, and those that it does", async () => {
    const path = pathOf(operation);
    const response = await ask(`${path}${path.includes("?") ? "&" : "?"}sort=up`);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await response.json()).toMatchObject({
      type: "/docs#unknown-parameter",
      status: 400,
      parameter: "sort",
      given: "up",
      takes: Object.keys(operation.query.shape),
    });
  });

  test("is read-only: says so to DELETE, and to OPTIONS", async () => {
    const path = pathOf(operation);
    const refused = await ask(path, { method: "DELETE" });
    expect([refused.status, refused.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const options = await ask(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
});

describe("what there is not", () => {
  const cases: [name: string, path: string, kind: string][] = [
    ["a path", "/nothing", "not-found"],
    ["a path of the API", "/v1/nothing", "not-found"],
    ["a story", "/v1/stories/nothing", "unknown-story"],
    ["a story with a path in its name", "/v1/stories/..%2f..%2fx", "unknown-story"],
    ["an embed", "/embed/nothing.js", "unknown-story"],
    ["a development", "/v1/stories/STORY/developments/nothing", "unknown-object"],
    ["a prototype's member", "/v1/stories/STORY/developments/constructor", "unknown-object"],
    ["an edition", "/v1/stories/STORY/editions/000000000000", "unknown-edition"],
    ["a pinned edition", "/v1/stories/STORY?edition=000000000000", "unknown-edition"],
    ["an edition on a day before the first", "/v1/stories/STORY?at=1999-01-01", "unknown-edition"],
  ];
  test.each(cases)("%s is a 404 that says what there is", async (_, path, kind) => {
    const response = await ask(path.replace("STORY", edition.id));
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    const problem: ProblemBody = await response.json();
    expect(problem.type).toBe(`/docs#${kind}`);
    expect(problem.takes === undefined || problem.takes.length === 0).toBe(kind === "not-found");
  });
});

const list = (): string => `/v1/stories/${edition.id}/developments`;

interface Page {
  total: number;
  data: { id: string }[];
  next: string | null;
}

describe("lists", () => {
  test("are walked to the end by next, each item once", async () => {
    const ids: string[] = [];
    let path: string | null = `${list()}?limit=3`;
    while (path) {
      const page: Page = await askJson(path);
      expect(page.total).toBe(edition.developments.length);
      ids.push(...page.data.map(({ id }) => id));
      path = page.next;
    }
    expect(ids).toEqual(edition.developments.map(({ id }) => id));
  });

  test("link to the first, the previous and the next page", async () => {
    const { next } = await askJson<Page>(`${list()}?limit=2`);
    const link = (await ask(next!)).headers.get("Link");
    expect(link).toContain(`<${list()}?limit=2>; rel="first"`);
    expect(link).toContain(`<${list()}?limit=2>; rel="prev"`);
    expect(link).toMatch(/<[^>]+cursor=[^>]+>; rel="next"/);
  });

  test("come oldest first when asked", async () => {
    const { data } = await askJson<Page>(`${list()}?order=oldest`);
    expect(data.map(({ id }) => id)).toEqual(edition.developments.map(({ id }) => id).toReversed());
  });

  test("refuse an actor that there is not, listing those there are", async () => {
    const problem: ProblemBody = await (await ask(`${list()}?actor=nobody`)).json();
    expect(problem).toMatchObject({ status: 400, parameter: "actor", given: "nobody" });
    expect(problem.takes).toEqual(edition.actors.map(({ id }) => id));
  });
});

describe("caching", () => {
  test("lasts a minute for what follows the story, which names its pinned form", async () => {
    const { headers } = await ask(`/v1/stories/${edition.id}`);
    expect(headers.get("Cache-Control")).toBe(
      "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    );
    expect(headers.get("Content-Location")).toBe(
      `/v1/stories/${edition.id}?edition=${edition.edition}`,
    );
  });

  test.each(["?edition=EDITION", "/editions/EDITION", "/developments?edition=EDITION&limit=1"])(
    "lasts for ever for an edition: %s",
    async (path) => {
      const pinned = path.replace("EDITION", edition.edition);
      const { headers } = await ask(`/v1/stories/${edition.id}${pinned}`);
      expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    },
  );

  test("is not for a health check", async () => {
    expect((await ask("/healthz")).headers.get("Cache-Control")).toBe("no-store");
  });
});

test("redirects a path with a slash at its end, query kept", async () => {
  const response = await ask("/v1/stories/?x=1");
  expect([response.status, response.headers.get("Location")]).toEqual([308, "/v1/stories?x=1"]);
});

test("does not redirect to another host", async () => {
  expect((await ask("//evil.test/")).status).toBe(404);
});
