import { describe, expect, test } from "vitest";
import { detailsPath } from "../../../widget/content/details-path.ts";
import { STORY } from "../../support/story/story.ts";
import {
  EDITIONS,
  fetchPath,
  readJson,
  REASON,
  STORY_PATH,
  WITHDRAWN,
} from "./published-service.ts";

interface Page {
  edition: string;
  data: { id: string; edition: string; headline: string }[];
  next: string;
}

test("lists editions latest first, and serves the one published last", async () => {
  const { data } = await readJson<Page>(`${STORY_PATH}/editions`);
  const [first, second, third] = EDITIONS;
  expect(data.map(({ edition }) => edition)).toEqual([third, WITHDRAWN, second, first]);
  expect(data.find(({ edition }) => edition === WITHDRAWN)).toMatchObject({
    withdrawal: { date: "2019-04-05", reason: REASON },
  });
  expect((await readJson<Page>(STORY_PATH)).edition).toBe(EDITIONS[2]);
});

/** The options of the box on the story's page. */
const readOptions = async (query: string) => {
  const page = await (await fetchPath(`/stories/${STORY}?${query}`)).text();
  return /data-options="([^"]+)"/.exec(page)?.[1];
};

describe("a request for a day", () => {
  test.each([
    ["2019-04-01", 0],
    ["2019-04-03", 1],
    ["2019-04-05", 2],
    ["2030-01-01", 2],
  ])("returns the edition that was current on %s", async (day, at) => {
    const response = await fetchPath(`${STORY_PATH}/developments?at=${day}`);
    expect(await response.json()).toMatchObject({ edition: EDITIONS[at] });
    expect(response.headers.get("Content-Location")).toBe(
      `${STORY_PATH}/developments?edition=${EDITIONS[at]}`,
    );
  });

  test("returns a page whose box stays at that edition, as the edition's own page does", async () => {
    const pinned = await readOptions(`edition=${EDITIONS[0]}`);
    expect(pinned).toContain(EDITIONS[0]);
    expect(await readOptions("at=2019-04-01")).toBe(pinned);
    expect(await readOptions("at=2030-01-01")).not.toContain(EDITIONS[2]);
  });
});

test("serves what a cached script of an earlier edition loads: its details, and a module with the same", async () => {
  const path = detailsPath({ story: STORY, lang: "en", edition: EDITIONS[0] });
  const details: { bodies: object } = await readJson(path);
  expect(Object.keys(details.bodies)).toContain("key-offer");
  const response = await fetchPath(`/embed/${STORY}.en.${EDITIONS[0]}-0123456789ab.js`);
  expect(response.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  expect(response.headers.get("Cache-Control")).not.toContain("immutable");
  const module = await response.text();
  expect(module).toMatch(/^var __BEHAVIOUR__=/);
  expect(module).toContain(`__BEHAVIOUR__("${path}",`);
  expect(module).toContain(
    JSON.stringify(details.bodies)
      .slice(0, 200)
      .replaceAll("<", String.raw`\u003c`),
  );
});

test("serves an earlier edition unchanged, cached for a year", async () => {
  const response = await fetchPath(`${STORY_PATH}/developments/key-offer?edition=${EDITIONS[0]}`);
  expect(await response.json()).toMatchObject({ headline: "Elm has offered Ash a second key" });
  expect(response.headers.get("Cache-Control")).toContain("immutable");
});

test.each([
  ["does not find", 0, []],
  ["finds", 1, ["key-offer"]],
])("%s a word of the second edition in edition %i", async (_, at, found) => {
  const path = `${STORY_PATH}/search?q=golden&type=development&edition=${EDITIONS[at]}`;
  expect((await readJson<Page>(path)).data.map(({ id }) => id)).toEqual(found);
});

describe("a comparison", () => {
  test.each([
    ["the last two editions by default, past a withdrawn one", "", 1, 2],
    ["an edition with the one before it", "?to=SECOND", 0, 1],
    ["an edition with the current one", "?from=FIRST", 0, 2],
  ])("is of %s", async (_, query, from, to) => {
    const [first, second] = EDITIONS;
    const named = query.replace("FIRST", first).replace("SECOND", second);
    const response = await fetchPath(`${STORY_PATH}/diff${named}`);
    expect(await response.json()).toMatchObject({
      from: EDITIONS[from],
      to: EDITIONS[to],
    });
    // What is compared with the current edition changes with the next one.
    expect(response.headers.get("Cache-Control")).toContain("max-age=60,");
  });

  test("is of nothing where no edition is before the first", async () => {
    const { from, to, changes } = await readJson<Record<string, unknown>>(
      `${STORY_PATH}/diff?to=${EDITIONS[0]}`,
    );
    expect({ from, to, changes }).toEqual({ from: null, to: EDITIONS[0], changes: [] });
  });

  test.each(["from", "to"])(
    "with an unknown edition in %s lists those that can be read",
    async (name) => {
      const response = await fetchPath(`${STORY_PATH}/diff?${name}=2019-04-01`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        parameter: name,
        allowed: EDITIONS.toReversed(),
      });
    },
  );
});

test("lists what changed between two editions, field by field, and what was added", async () => {
  const path = `${STORY_PATH}/diff?from=${EDITIONS[0]}&to=${EDITIONS[1]}`;
  const { changes } = await readJson<{
    changes: { type: string; id: string; fields: unknown[] }[];
  }>(path);
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
  const cursor = btoa(`${EDITIONS[0]}.2`).replaceAll("=", "");
  const page = await readJson<Page>(`${STORY_PATH}/developments?limit=2&cursor=${cursor}`);
  expect(page.edition).toBe(EDITIONS[0]);
  expect((await readJson<Page>(page.next)).edition).toBe(EDITIONS[0]);
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
    const response = await fetchPath(path, { redirect: "manual" });
    expect([response.status, response.headers.get("Location")]).toEqual([308, location]);
    expect((await fetchPath(location)).status).toBe(200);
  });

  test("is accepted as the value of a filter", async () => {
    const byFormer = await readJson<Page>(`${STORY_PATH}/statements?actor=librarian`);
    expect(byFormer.data.length).toBeGreaterThan(0);
    expect(byFormer.data).toEqual(
      (await readJson<Page>(`${STORY_PATH}/statements?actor=otto-linden`)).data,
    );
  });

  test("is accepted as an option of a fragment", async () => {
    const response = await fetchPath(`/embed/${STORY}/fragment?actor=librarian`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("actor=otto-linden");
  });
});

test("reports a cursor as expired if its edition is no longer published", async () => {
  const cursor = btoa("0123456789ab.2").replaceAll("=", "");
  const response = await fetchPath(`${STORY_PATH}/developments?cursor=${cursor}`);
  expect(response.status).toBe(410);
  expect(await response.json()).toMatchObject({ type: "/docs#stale-cursor", parameter: "cursor" });
});

test("cites the requested edition", async () => {
  const text = await (
    await fetchPath(`${STORY_PATH}/developments/key-offer/cite?format=apa&edition=${EDITIONS[0]}`)
  ).text();
  expect(text).toContain(`Elm has offered Ash a second key [Edition ${EDITIONS[0]}]`);
  expect(text).toContain(`edition=${EDITIONS[0]}`);
});

test("sends a box of an earlier edition the current content, in which no development is new", async () => {
  const content = await readJson<object>(`/embed/${STORY}/content?from=${EDITIONS[0]}`);
  expect(content).toMatchObject({ edition: EDITIONS[2], update: { fresh: [] } });
});
