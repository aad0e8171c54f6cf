import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { STORY } from "../../support/story/story.ts";
import { EDITIONS, fetchPath, readJson, STORY_PATH } from "./published-service.ts";

const readTable = async (path: string): Promise<Record<string, string>[]> => {
  const response = await fetchPath(STORY_PATH + path);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    200,
    "text/csv; charset=utf-8; header=present",
  ]);
  return parse(await response.text(), { bom: true, columns: true, record_delimiter: "\r\n" });
};

describe("a table", () => {
  test("is of the edition that is selected, to which its links lead", async () => {
    const path = `/developments.csv?edition=${EDITIONS[0]}`;
    const rows = await readTable(path);
    const row = rows.find(({ id }) => id === "key-offer");
    expect(row).toMatchObject({
      headline: "Elm has offered Ash a second key",
      edition: EDITIONS[0],
    });
    expect(row?.["url"]).toMatch(
      new RegExp(`/stories/${STORY}\\?edition=${EDITIONS[0]}#key-offer$`),
    );
    expect((await fetchPath(STORY_PATH + path)).headers.get("Cache-Control")).toContain(
      "immutable",
    );
  });

  test.each(["developments", "statements", "positions"])(
    "of %s has the items of the list in JSON, with the same filters",
    async (list) => {
      const filter = list === "positions" ? "?value=denies" : "?stance=denies";
      const { data } = await readJson<{ data: Record<string, string>[] }>(
        `${STORY_PATH}/${list}${filter}`,
      );
      const rows = await readTable(`/${list}.csv${filter}`);
      expect(data.length).toBeGreaterThan(0);
      expect([...new Set(rows.map(({ id }) => id))]).toEqual(data.map(({ id }) => id));
    },
  );

  test("of what one article quotes has no wording of another", async () => {
    const rows = await readTable("/statements.csv?article=herald-denial");
    // A statement that two articles quote, each in its own words.
    expect(rows.map(({ development }) => development)).toContain("sunday-accusation");
    expect(new Set(rows.map(({ article }) => article))).toEqual(new Set(["herald-denial"]));
  });

  test("has every row on one page, and no parameters of pages", async () => {
    expect((await fetchPath(`${STORY_PATH}/statements.csv?limit=1`)).status).toBe(400);
    const { total } = await readJson<{ total: number }>(`${STORY_PATH}/developments`);
    expect(await readTable("/developments.csv")).toHaveLength(total);
  });
});
