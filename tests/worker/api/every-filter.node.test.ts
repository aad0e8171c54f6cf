/**
 * Every filter that OpenAPI lists must leave out items, and every order must sort: a new one could be documented and have no effect. The
 * lists of an edition's objects share their parameters.
 */
import { expect, inject, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { listValues } from "../../../worker/api/parameter.ts";
import type { OpenApi } from "../../support/service/openapi.ts";
import { STORY } from "../../support/story/story.ts";

const service = inject("service");

const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(service + path);
  expect(response.status).toBe(200);
  return response.json();
};

/** What selects a page, an edition or an order, and no items. */
const OTHERS = new Set(["order", "lang", "format", "limit", "cursor", "edition", "at", "story"]);

const [{ paths }, edition] = await Promise.all([
  read<OpenApi>("/v1/openapi.json"),
  read<Edition>(`/v1/stories/${STORY}`),
]);
const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const DAYS = ["0001-01-01", "9999-12-31"];

/** Values of the filters for which OpenAPI has no list. */
const VALUES: Record<string, readonly string[]> = {
  actor: idsOf(edition.actors),
  speaker: idsOf(edition.actors),
  memberOf: idsOf(edition.actors),
  side: edition.sides,
  development: idsOf(edition.developments),
  article: idsOf(edition.articles),
  claim: idsOf(edition.claims),
  occasion: idsOf(edition.occasions),
  publisher: edition.articles.flatMap(({ publisher }) => publisher ?? []),
  from: DAYS,
  to: DAYS,
  q: ["library", "no-such-word"],
};

/** The invented story has no case for these: each report has both sides, and no correction is of an occasion. */
const WITHOUT_CASE = new Set(["/articles side", "/corrections occasion"]);

const filters = Object.entries(paths).flatMap(([path, { get }]) => {
  const search = path.endsWith("/search") ? "&q=library" : "";
  return get.parameters.some(({ name }) => name === "cursor")
    ? get.parameters
        .filter(
          ({ name }) =>
            !OTHERS.has(name) &&
            !(search && name === "q") &&
            !WITHOUT_CASE.has(`${path.slice(path.lastIndexOf("/"))} ${name}`),
        )
        .map(({ name, schema }) => ({
          list: `${path.replace("{story}", STORY)}?limit=1${search}`,
          name,
          values: listValues(schema).length > 0 ? listValues(schema) : (VALUES[name] ?? []),
        }))
    : [];
});

test.for(filters)(
  "$name of $list leaves out items for some value",
  async ({ list, name, values }) => {
    const all = await read<{ total: number }>(list);
    const totals = await Promise.all(
      values.map(
        async (value) =>
          (await read<{ total: number }>(`${list}&${name}=${encodeURIComponent(value)}`)).total,
      ),
    );
    expect(Math.max(...totals)).toBeGreaterThan(0);
    expect(Math.min(...totals)).toBeLessThan(all.total);
  },
);

test("the lists have filters", () => {
  expect(filters.length).toBeGreaterThan(80);
});

/** The lists of an edition's objects: those whose objects have a path below them. */
const objectLists = Object.entries(paths).filter(
  ([path]) => path.startsWith("/v1/stories/{story}/") && `${path}/{id}` in paths,
);

test("there are seven lists of objects", () => {
  expect(objectLists).toHaveLength(7);
});

const SHARED = "actor kind status key from to q order limit cursor".split(" ");

test.for(objectLists)("%s has the parameters that the lists share", ([, { get }]) => {
  expect(get.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(SHARED));
});

const orders = objectLists.map(([path, { get }]) => {
  const order = get.parameters.find(({ name }) => name === "order")!;
  return { list: path.replace("{story}", STORY), values: listValues(order.schema) };
});

test.for(orders)("each order of $list differs from the others", async ({ list, values }) => {
  const sequences = await Promise.all(
    values.map(async (value) => {
      const { data } = await read<{ data: { id: string }[] }>(`${list}?order=${value}`);
      return idsOf(data).join();
    }),
  );
  expect(values.length).toBeGreaterThan(1);
  expect(new Set(sequences).size).toBe(values.length);
});

test("a development has the corrections of its statements", async () => {
  const { data } = await read<{ data: { statement?: string }[] }>(
    `/v1/stories/${STORY}/corrections?development=elm-denial`,
  );
  expect(data).toMatchObject([{ statement: "linden-no-such-plan" }]);
});
