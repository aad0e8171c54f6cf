import { beforeAll, describe, expect, test } from "vitest";
import { QUERY_OPTION_NAMES } from "../../../widget/options.ts";
import { ROUTES } from "../../../worker/routes.ts";
import { fetchEdition, fetchPath, type ProblemBody } from "../fetch-path.ts";

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

describe.for(["fragment", "snippets"])("the %s of a box", (of) => {
  test.for(["edition=000000000000", "actor=nobody"])(
    "with %s names the problem instead of a box that would not show",
    async (query) => {
      const response = await fetchPath(`/embed/${story}/${of}?${query}`);
      const problem: ProblemBody = await response.json();
      expect([400, 404]).toContain(response.status);
      expect(problem.parameter).toBe(query.split("=")[0]);
      expect(problem.allowed).not.toEqual([]);
    },
  );
});

test("the frame of an edition that does not exist has the reason, in its theme, without the service's header", async () => {
  const response = await fetchPath(`/embed/${story}?edition=000000000000&theme=dark`, {
    headers: { Accept: "text/html" },
  });
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
  const html = await response.text();
  expect(html).toContain('data-theme="dark"');
  expect(html).toContain("<h1>Unknown edition</h1>");
  expect(html).not.toContain("<nav");
});
