import { describe, expect, test } from "vitest";
import { QUERY_OPTION_NAMES } from "../../../widget/options.ts";
import { ROUTES } from "../../../worker/routes.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchPath, fetchText, type ProblemBody } from "../fetch-path.ts";

describe.for(["/embed/{story}", "/embed/{story}/fragment", "/embed/{story}/snippets"])(
  "%s",
  (path) => {
    test("documents every option of the box", () => {
      const { query } = ROUTES.find((route) => route.path === path)!;
      const names = Object.keys(query().shape).filter((name) => name !== "styles");
      expect(names.toSorted()).toEqual(QUERY_OPTION_NAMES.toSorted());
    });

    test("accepts options that only a script reads", async () => {
      const address = path.replace("{story}", STORY);
      const response = await fetchPath(`${address}?notice=true&refresh=60&published=2026-01-01`);
      expect(response.status).toBe(200);
    });
  },
);

test("a fragment passes the options on to the script of the page", async () => {
  const html = await fetchText(`/embed/${STORY}/fragment?notice=true&refresh=60`);
  expect(html).toMatch(/^<key-developments [^>]*notice="true" refresh="60"/);
});

test.for([
  "fragment?edition=000000000000",
  "snippets?edition=000000000000",
  "snippets?actor=nobody",
])("%s is a problem, not a box that ignores the option", async (path) => {
  const response = await fetchPath(`/embed/${STORY}/${path}`);
  const problem: ProblemBody = await response.json();
  expect([400, 404]).toContain(response.status);
  expect(path).toContain(`?${problem.parameter}=`);
  expect(problem.allowed).not.toEqual([]);
});

test.for(["0", "1000", "1.5", "many"])(
  "the problem of limit=%s says which numbers a box accepts",
  async (value) => {
    const response = await fetchPath(`/embed/${STORY}/fragment?limit=${value}`);
    const { detail }: ProblemBody = await response.json();
    expect(detail).toBe('"limit" must be an integer from 1 to 999.');
  },
);

const read = async (path: string): Promise<string> => fetchText(`/embed/${STORY}${path}`);

describe("with an unknown actor", () => {
  const WARNING = /actor=\\?"ministry\\?" is not in this story.*similar ids: ministry-of-books/;

  test("the content is that of the whole story, with a warning", async () => {
    const { warning, ...content }: Record<string, unknown> = JSON.parse(
      await read("/content?actor=ministry"),
    );
    expect(warning).toMatch(WARNING);
    expect(content).toEqual(JSON.parse(await read("/content")));
  });

  test.for(["", "/fragment"])("the page %s has the warning for its script", async (path) => {
    const html = await read(`${path}?actor=ministry`);
    expect(html.replaceAll("&quot;", '"')).toMatch(WARNING);
    expect(await read(path)).not.toContain("data-warning");
  });
});

test("the frame of an edition that does not exist has the reason, in its theme, without the service's header", async () => {
  const response = await fetchPath(`/embed/${STORY}?edition=000000000000&theme=dark`, {
    headers: { Accept: "text/html" },
  });
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
  const html = await response.text();
  expect(html).toContain('data-theme="dark"');
  expect(html).toContain("<h1>Unknown edition</h1>");
  expect(html).not.toContain("<nav");
});
