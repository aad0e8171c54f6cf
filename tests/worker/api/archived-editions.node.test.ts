/** Editions of the invented story: published as an editor publishes them, compiled, and requested over HTTP. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { withdraw } from "../../../data/edition/archive/withdraw-edition.ts";
import type { Service } from "../../support/workerd.ts";
import { startBundle } from "../../support/bundled-worker.ts";
import { STORY } from "../../support/story.ts";
import { StoryCopy } from "../../unit/story-copy.ts";

const folder = mkdtempSync(join(tmpdir(), "key-developments-editions-"));
const story = `/v1/stories/${STORY}`;
let service: Service;
/** Ids of the three editions that are not withdrawn, oldest first. */
const editions: string[] = [];
/** Id of an edition that was published after the second and withdrawn. */
let withdrawn: string;

const KEY = "developments/2019-03-key-offer.yaml";

beforeAll(async () => {
  const copy = new StoryCopy(folder);
  const assets = join(folder, "assets");
  const publishOn = (day: string, note: string): string => {
    const { problems, publications } = publish(copy.root, join(assets, "_corpus"), day, note);
    expect(problems).toEqual([]);
    return publications[0]!.edition;
  };
  const withdrawOn = (today: string, reason: string): void => {
    const request = { edition: withdrawn, reason, today };
    expect(withdraw(copy.root, join(assets, "_corpus"), request).problems).toEqual([]);
  };
  editions.push(publishOn("2019-04-01", "First edition"));
  copy.plant(
    KEY,
    "headline: Elm has offered Ash a second key",
    "headline: Elm has offered Ash a second, golden key",
  );
  const corrections = copy.read("corrections.yaml");
  copy.write(
    "corrections.yaml",
    `${corrections}- { date: 2019-04-02, development: key-offer, whatChanged: "The key is golden." }\n`,
  );
  editions.push(publishOn("2019-04-02", "A key"));
  copy.plant("story.yaml", "the opening hours", "the closing hours");
  withdrawn = publishOn("2019-04-04", "A mistake");
  copy.plant("story.yaml", "the closing hours", "the hours");
  editions.push(publishOn("2019-04-05", "A title"));
  const reason = "The title named the wrong hours.";
  withdrawOn("2019-04-05", reason);
  service = await startBundle(assets);
}, 60_000);

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const fetchPath = (path: string): Promise<Response> => fetch(service.origin + path);
async function read<T>(path: string): Promise<T> {
  const response = await fetchPath(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

interface Page {
  edition: string;
  data: { id: string; edition: string; headline: string }[];
  next: string;
}

test("lists editions latest first, and serves the one published last", async () => {
  const { data } = await read<Page>(`${story}/editions`);
  const [first, second, third] = editions;
  expect(data.map(({ edition }) => edition)).toEqual([third, withdrawn, second, first]);
  expect(data.find(({ edition }) => edition === withdrawn)).toMatchObject({
    withdrawal: { date: "2019-04-05", reason: "The title named the wrong hours." },
  });
  expect((await read<Page>(story)).edition).toBe(editions[2]);
});

describe("a request for a day", () => {
  test.each([
    ["2019-04-01", 0],
    ["2019-04-03", 1],
    ["2019-04-05", 2],
    ["2030-01-01", 2],
  ])("returns the edition that was current on %s", async (day, at) => {
    const response = await fetchPath(`${story}/developments?at=${day}`);
    expect(await response.json()).toMatchObject({ edition: editions[at] });
    expect(response.headers.get("Content-Location")).toBe(
      `${story}/developments?edition=${editions[at]}`,
    );
  });

  test("before the first edition is a 404", async () => {
    expect((await fetchPath(`${story}?at=2019-03-31`)).status).toBe(404);
  });
});

test("serves an earlier edition unchanged, cached for a year", async () => {
  const response = await fetchPath(`${story}/developments/key-offer?edition=${editions[0]}`);
  expect(await response.json()).toMatchObject({ headline: "Elm has offered Ash a second key" });
  expect(response.headers.get("Cache-Control")).toContain("immutable");
});

test.each([
  ["does not find", 0, []],
  ["finds", 1, ["key-offer"]],
])("%s a word of the second edition in edition %i", async (_, at, found) => {
  const path = `${story}/search?q=golden&type=development&edition=${editions[at]}`;
  expect((await read<Page>(path)).data.map(({ id }) => id)).toEqual(found);
});

describe("a comparison", () => {
  test.each([
    ["the last two editions by default, past a withdrawn one", "", 1, 2],
    ["an edition with the one before it", "?to=SECOND", 0, 1],
    ["an edition with the current one", "?from=FIRST", 0, 2],
    ["the first edition with itself, since none is before it", "?to=FIRST", 0, 0],
  ])("is of %s", async (_, query, from, to) => {
    const [first, second] = editions;
    const named = query.replace("FIRST", first!).replace("SECOND", second!);
    const response = await fetchPath(`${story}/diff${named}`);
    expect(await response.json()).toMatchObject({ from: editions[from], to: editions[to] });
    // What is compared with the current edition changes with the next one.
    expect(response.headers.get("Cache-Control")).toContain("max-age=60,");
  });

  test.each(["from", "to"])("with an unknown edition in %s lists the editions", async (name) => {
    const response = await fetchPath(`${story}/diff?${name}=2019-04-01`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      parameter: name,
      allowed: [editions[2], withdrawn, editions[1], editions[0]],
    });
  });
});

test("lists what changed between two editions, field by field, and what was added", async () => {
  const path = `${story}/diff?from=${editions[0]}&to=${editions[1]}`;
  const { changes } = await read<{ changes: { type: string; id: string; fields: unknown[] }[] }>(
    path,
  );
  expect(changes).toContainEqual({
    type: "development",
    id: "key-offer",
    change: "changed",
    fields: [
      {
        path: "/headline",
        from: "Elm has offered Ash a second key",
        to: "Elm has offered Ash a second, golden key",
      },
    ],
  });
  expect(changes).toContainEqual(expect.objectContaining({ type: "correction", change: "added" }));
  expect((await fetchPath(path)).headers.get("Cache-Control")).toContain("immutable");
});

test("paginates the edition that a cursor is of, though a newer one is current", async () => {
  const cursor = btoa(`${editions[0]}.2`).replaceAll("=", "");
  const page = await read<Page>(`${story}/developments?limit=2&cursor=${cursor}`);
  expect(page.edition).toBe(editions[0]);
  expect((await read<Page>(page.next)).edition).toBe(editions[0]);
});

describe("a withdrawn edition", () => {
  test.each([
    "/v1/stories/STORY?edition=WITHDRAWN",
    "/v1/stories/STORY/editions/WITHDRAWN",
    "/v1/stories/STORY/developments?at=2019-04-04",
    "/v1/stories/STORY/claims?edition=WITHDRAWN",
    "/v1/stories/STORY/search?q=key&edition=WITHDRAWN",
    "/v1/stories/STORY/cite?edition=WITHDRAWN",
    "/v1/stories/STORY/developments/key-offer?edition=WITHDRAWN",
    "/embed/STORY/content?edition=WITHDRAWN",
    "/embed/STORY/fragment?edition=WITHDRAWN",
    "/embed/STORY.en.WITHDRAWN-2.json",
    "/v1/stories/STORY/diff?from=WITHDRAWN&to=CURRENT",
  ])("is a 410 with the reason: %s", async (template) => {
    const path = template
      .replace("STORY", STORY)
      .replace("WITHDRAWN", withdrawn)
      .replace("CURRENT", editions[2]!);
    const response = await fetchPath(path);
    expect(response.status).toBe(410);
    const problem: { type: string; detail: string } = await response.json();
    expect(problem.type).toBe("/docs#withdrawn-edition");
    expect(problem.detail).toContain("The title named the wrong hours.");
  });

  test("shows the reason in a frame on any page", async () => {
    const response = await fetch(`${service.origin}/embed/${STORY}?edition=${withdrawn}`, {
      headers: { Accept: "text/html" },
    });
    expect(response.status).toBe(410);
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
    expect(await response.text()).toContain("The title named the wrong hours.");
  });
});

describe("a former id", () => {
  test.each([
    [`/v1/stories/${STORY}/actors/librarian`, `/v1/stories/${STORY}/actors/otto-linden`],
    [
      `/v1/stories/${STORY}/developments/library-denial/cite?format=apa`,
      `/v1/stories/${STORY}/developments/elm-denial/cite?format=apa`,
    ],
    [`/stories/${STORY}/articles/elm-herald`, `/stories/${STORY}/articles/herald-denial`],
  ])("in %s redirects to %s", async (path, location) => {
    const response = await fetch(service.origin + path, { redirect: "manual" });
    expect([response.status, response.headers.get("Location")]).toEqual([308, location]);
    expect((await fetchPath(location)).status).toBe(200);
  });

  test("is accepted as the value of a filter", async () => {
    const byFormer = await read<Page>(`${story}/statements?actor=librarian`);
    expect(byFormer.data.length).toBeGreaterThan(0);
    expect(byFormer.data).toEqual((await read<Page>(`${story}/statements?actor=otto-linden`)).data);
  });

  test("is accepted as an option of a fragment", async () => {
    const response = await fetchPath(`/embed/${STORY}/fragment?actor=librarian`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("actor=otto-linden");
  });
});

test("reports a cursor as expired if its edition is no longer published", async () => {
  const cursor = btoa("0123456789ab.2").replaceAll("=", "");
  const response = await fetchPath(`${story}/developments?cursor=${cursor}`);
  expect(response.status).toBe(410);
  expect(await response.json()).toMatchObject({ type: "/docs#stale-cursor", parameter: "cursor" });
});

test("cites the requested edition", async () => {
  const text = await (
    await fetchPath(`${story}/developments/key-offer/cite?format=apa&edition=${editions[0]}`)
  ).text();
  expect(text).toContain(`Elm has offered Ash a second key [Edition ${editions[0]}]`);
  expect(text).toContain(`edition=${editions[0]}`);
});

test("sends a box of an earlier edition the current content, in which no development is new", async () => {
  const content = await read<object>(`/embed/${STORY}/content?from=${editions[0]}`);
  expect(content).toMatchObject({ edition: editions[2], update: { fresh: [] } });
});

const fetchPageAs = (type: string): Promise<Response> =>
  fetch(`${service.origin}/stories/${STORY}?edition=${editions[0]}`, {
    headers: { Accept: type },
  });

describe("the page of an earlier edition", () => {
  test.each(["text/html", "application/json", "application/ld+json", "text/csv"])(
    "is also served as %s",
    async (type) => {
      const response = await fetchPageAs(type);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toContain(type);
    },
  );

  test("is not served as a feed, which is of the current edition", async () => {
    expect((await fetchPageAs("application/atom+xml")).status).toBe(406);
  });
});

const readTable = async (path: string): Promise<Record<string, string>[]> => {
  const response = await fetchPath(story + path);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    200,
    "text/csv; charset=utf-8; header=present",
  ]);
  return parse(await response.text(), { bom: true, columns: true, record_delimiter: "\r\n" });
};

describe("a table", () => {
  test("is of the edition that is selected, to which its links lead", async () => {
    const path = `/developments.csv?edition=${editions[0]}`;
    const rows = await readTable(path);
    const row = rows.find(({ id }) => id === "key-offer");
    expect(row).toMatchObject({
      headline: "Elm has offered Ash a second key",
      edition: editions[0],
    });
    expect(row?.["url"]).toMatch(
      new RegExp(`/stories/${STORY}\\?edition=${editions[0]}#key-offer$`),
    );
    expect((await fetchPath(story + path)).headers.get("Cache-Control")).toContain("immutable");
  });

  test.each(["developments", "statements", "positions"])(
    "of %s has the items of the list in JSON, with the same filters",
    async (list) => {
      const filter = list === "positions" ? "?value=denies" : "?stance=denies";
      const { data } = await read<{ data: Record<string, string>[] }>(`${story}/${list}${filter}`);
      const rows = await readTable(`/${list}.csv${filter}`);
      const key = list === "positions" ? "claim" : "id";
      expect(data.length).toBeGreaterThan(0);
      expect([...new Set(rows.map((row) => row[key]))]).toEqual([
        ...new Set(data.map((item) => item[key])),
      ]);
    },
  );

  test("has every row on one page, and no parameters of pages", async () => {
    expect((await fetchPath(`${story}/statements.csv?limit=1`)).status).toBe(400);
    const { total } = await read<{ total: number }>(`${story}/developments`);
    expect(await readTable("/developments.csv")).toHaveLength(total);
  });
});
