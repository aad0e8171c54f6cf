import { describe, expect, test } from "vitest";
import { escapeHtml } from "../../../worker/embeds/snippets.ts";
import { exampleUrl, findExample } from "../../../worker/api/examples.ts";
import { responseSchema } from "../../../worker/api/responses/responses.ts";
import { typesOf } from "../../../worker/api/route.ts";
import { ROUTES } from "../../../worker/routes.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchPath, fetchEdition, fetchJson, ORIGIN, type ProblemBody } from "../fetch-path.ts";

const edition = await fetchEdition();

const exampleOf = (definition: (typeof ROUTES)[number]): string =>
  exampleUrl(
    definition,
    findExample(definition, edition, { origin: ORIGIN, previous: edition.edition }),
  );

test.each(ROUTES)(
  "$path returns what its schema describes and nothing else, with the headers of every response",
  async (definition) => {
    const response = await fetchPath(exampleOf(definition));
    expect(response.status).toBe(200);
    const type = response.headers.get("Content-Type");
    expect(typesOf(definition)).toContain(type);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const exposed = response.headers.get("Access-Control-Expose-Headers") ?? "";
    expect(exposed.includes("ETag")).toBe(definition.tag !== "embeds");
    expect(response.headers.get("Timing-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Vary")).toMatch(/^(Accept, )?Accept-Encoding$/);
    expect(response.headers.get("ETag")).toMatch(/^W\/"[\w-]+"$/);
    expect(response.headers.get("Cache-Control")).toMatch(/max-age=\d+|no-store/);
    expect(response.headers.has("Set-Cookie")).toBe(false);
    const body: unknown = /[/+]json/.test(type ?? "")
      ? await response.json()
      : await response.text();
    // The schema describes the first type only.
    const [described] = typesOf(definition);
    const schema = responseSchema(definition.id, described);
    // Parsing drops members that the schema does not describe.
    expect(type === described ? schema.parse(body) : body).toEqual(body);
  },
);

const fetchWithUnknown = (definition: (typeof ROUTES)[number]): Promise<Response> => {
  const path = exampleOf(definition);
  return fetchPath(`${path}${path.includes("?") ? "&" : "?"}sort=up`);
};

const selectsData = ({ path }: (typeof ROUTES)[number]): boolean => path.startsWith("/v1/");

test.each(ROUTES.filter((definition) => !selectsData(definition)))(
  "$path ignores an unknown parameter, since others append parameters to it",
  async (definition) => {
    expect((await fetchWithUnknown(definition)).status).toBe(200);
  },
);

test.each(ROUTES.filter(selectsData))(
  "$path rejects an unknown parameter and lists the accepted ones",
  async (definition) => {
    const response = await fetchWithUnknown(definition);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await response.json()).toMatchObject({
      type: "/docs#unknown-parameter",
      status: 400,
      parameter: "sort",
      value: "up",
      allowed: Object.keys(definition.query().shape),
    });
  },
);

test.each(["/nothing", "/v1/stories/nothing", "/v1/stories?limit=0", "/embed/nothing", "/oembed"])(
  "an error on %s is a problem document for programs and a page for people",
  async (path) => {
    const problem = await fetchPath(path);
    expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
    expect(problem.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    const { title, detail }: ProblemBody = await problem.json();
    const page = await fetchPath(path, {
      headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
    });
    expect([page.status, page.headers.get("Content-Type")]).toEqual([
      problem.status,
      "text/html; charset=utf-8",
    ]);
    const html = await page.text();
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(escapeHtml(detail));
  },
);

test.each<[name: string, path: string, kind: string]>([
  ["path", "/nothing", "not-found"],
  ["path of the API", "/v1/nothing", "not-found"],
  ["story", "/v1/stories/nothing", "unknown-story"],
  ["story with a path in its id", "/v1/stories/..%2f..%2fx", "unknown-story"],
  ["embed", "/embed/nothing", "unknown-story"],
  ["development", `/v1/stories/${STORY}/developments/nothing`, "unknown-object"],
  ["position", `/v1/stories/${STORY}/positions/nothing`, "unknown-object"],
  ["correction", `/v1/stories/${STORY}/corrections/nothing`, "unknown-object"],
  [
    "id that Object.prototype has",
    `/v1/stories/${STORY}/developments/constructor`,
    "unknown-object",
  ],
  ["edition", `/v1/stories/${STORY}/editions/000000000000`, "unknown-edition"],
  ["pinned edition", `/v1/stories/${STORY}?edition=000000000000`, "unknown-edition"],
  ["edition, on a day before the first,", `/v1/stories/${STORY}?at=1999-01-01`, "unknown-edition"],
])("an unknown %s is a 404 that lists the known ones, except paths", async (_, path, kind) => {
  const response = await fetchPath(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem: ProblemBody = await response.json();
  expect(problem.type).toBe(`/docs#${kind}`);
  expect((problem.allowed ?? []).length > 0).toBe(kind !== "not-found");
});

test.each([
  "developments",
  "statements",
  "claims",
  "positions",
  "actors",
  "articles",
  "corrections",
])("each of the %s has an id, and is at the path with it", async (collection) => {
  const path = `/v1/stories/${STORY}/${collection}`;
  const { data } = await fetchJson<Page>(path);
  expect(data.length).toBeGreaterThan(0);
  for (const item of data) expect(await fetchJson(`${path}/${item.id}`)).toEqual(item);
});

const LIST = `/v1/stories/${STORY}/developments`;

interface Page {
  total: number;
  data: { id: string }[];
  next: string | null;
}

describe("a list", () => {
  test("has each item once on the pages that next leads to", async () => {
    const ids: string[] = [];
    let path: string | null = `${LIST}?limit=3`;
    while (path) {
      const page: Page = await fetchJson(path);
      expect(page.total).toBe(edition.developments.length);
      ids.push(...page.data.map(({ id }) => id));
      path = page.next;
    }
    expect(ids).toEqual(edition.developments.map(({ id }) => id));
  });

  test("links to the first, the previous and the next page", async () => {
    const { next } = await fetchJson<Page>(`${LIST}?limit=2`);
    const link = (await fetchPath(next!)).headers.get("Link");
    expect(link).toContain(`<${LIST}?limit=2>; rel="first"`);
    expect(link).toContain(`<${LIST}?limit=2>; rel="prev"`);
    expect(link).toMatch(/<[^>]+cursor=[^>]+>; rel="next"/);
  });

  test("is oldest first with order=oldest", async () => {
    const { data } = await fetchJson<Page>(`${LIST}?order=oldest`);
    expect(data.map(({ id }) => id)).toEqual(edition.developments.map(({ id }) => id).toReversed());
  });
});

describe("caching", () => {
  test("lasts a minute for the current edition, whose response names the pinned URL", async () => {
    const { headers } = await fetchPath(`/v1/stories/${STORY}`);
    expect(headers.get("Cache-Control")).toBe(
      "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    );
    expect(headers.get("Content-Location")).toBe(`/v1/stories/${STORY}?edition=${edition.edition}`);
  });

  test.each([
    `?edition=${edition.edition}`,
    `/editions/${edition.edition}`,
    `/developments?edition=${edition.edition}&limit=1`,
  ])("lasts a year for a pinned edition: %s", async (path) => {
    const { headers } = await fetchPath(`/v1/stories/${STORY}${path}`);
    expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  });

  test("is off for the health check", async () => {
    expect((await fetchPath("/healthz")).headers.get("Cache-Control")).toBe("no-store");
  });
});

test("redirects a path with a trailing slash, with its query", async () => {
  const response = await fetchPath("/v1/stories/?x=1");
  expect([response.status, response.headers.get("Location")]).toEqual([308, "/v1/stories?x=1"]);
});
