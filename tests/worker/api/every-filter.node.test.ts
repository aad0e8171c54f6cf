/** Every filter with a fixed set of values, as OpenAPI lists them, must leave out items: a new one could be documented and have no effect. */
import { expect, inject, test } from "vitest";
import { listValues } from "../../../worker/api/parameter.ts";
import type { OpenApi } from "../../support/service/openapi.ts";
import { STORY } from "../../support/story/story.ts";

const service = inject("service");

const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(service + path);
  expect(response.status).toBe(200);
  return response.json();
};

/** What arranges a list or its values, and selects nothing. */
const OTHERS = new Set(["order", "lang", "format"]);

const { paths } = await read<OpenApi>("/v1/openapi.json");
const filters = Object.entries(paths).flatMap(([path, { get }]) =>
  get.parameters.some(({ name }) => name === "cursor")
    ? get.parameters
        .map(({ name, schema }) => ({
          list: `${path.replace("{story}", STORY)}?limit=1${path.endsWith("/search") ? "&q=library" : ""}`,
          name,
          values: listValues(schema),
        }))
        .filter(({ name, values }) => values.length > 0 && !OTHERS.has(name))
    : [],
);

test.for(filters)(
  "$name of $list leaves out items for some value",
  async ({ list, name, values }) => {
    const all = await read<{ total: number }>(list);
    const totals = await Promise.all(
      values.map(
        async (value) => (await read<{ total: number }>(`${list}&${name}=${value}`)).total,
      ),
    );
    expect(Math.max(...totals)).toBeGreaterThan(0);
    expect(Math.min(...totals)).toBeLessThan(all.total);
  },
);

test("the lists have such filters", () => {
  expect(filters.length).toBeGreaterThan(10);
});

test("a development has the corrections of its statements", async () => {
  const { data } = await read<{ data: { statement?: string }[] }>(
    `/v1/stories/${STORY}/corrections?development=elm-denial`,
  );
  expect(data).toMatchObject([{ statement: "linden-no-such-plan" }]);
});
