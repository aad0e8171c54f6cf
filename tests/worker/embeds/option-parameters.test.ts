import { beforeAll, describe, expect, test } from "vitest";
import { QUERY_OPTION_NAMES } from "../../../widget/options.ts";
import { ROUTES } from "../../../worker/routes.ts";
import { fetchEdition, fetchPath } from "../fetch-path.ts";

let story: string;
beforeAll(async () => {
  story = (await fetchEdition()).id;
});

describe.for(["/embed/{story}", "/embed/{story}/fragment", "/embed/{story}/snippets"])(
  "%s",
  (path) => {
    test("documents every option of the box", () => {
      const { query } = ROUTES.find((route) => route.path === path)!;
      const names = Object.keys(query.shape).filter((name) => name !== "styles");
      expect(names.toSorted()).toEqual(QUERY_OPTION_NAMES.toSorted());
    });

    test("accepts options that only a script reads", async () => {
      const address = path.replace("{story}", story);
      const response = await fetchPath(`${address}?notice=true&refresh=60&published=2026-01-01`);
      expect(response.status).toBe(200);
    });
  },
);

test("a fragment passes the options on to the script of the page", async () => {
  const html = await (await fetchPath(`/embed/${story}/fragment?notice=true&refresh=60`)).text();
  expect(html).toMatch(/^<key-developments [^>]*notice="true" refresh="60"/);
});
