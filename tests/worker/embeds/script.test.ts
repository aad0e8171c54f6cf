import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../widget/options.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchPath, type ProblemBody } from "../fetch-path.ts";

const PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
const missing: [name: string, file: string, message: string][] = [
  ["the script of an unknown story", "nothing.js", `Unknown story. The stories are: ${STORY}`],
  [
    "a script in an unknown language",
    `${STORY}.xx.js`,
    `There is no ${STORY}.xx.js. The languages are: ${LANGUAGES.join(", ")}.`,
  ],
  ["an unknown release", "key-developments.000000000000.js", "There is no such release."],
];

describe.for(missing)("%s", ([, file, message]) => {
  const get = (accept: string) =>
    fetchPath(`/embed/${file}?ver=6.1`, { headers: { Accept: accept } });

  test("is a 404 of a script's type, whose address browsers then report on the console", async () => {
    const response = await get("*/*");
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    const text = await response.text();
    expect(text).toMatch(/^console\.warn\("key-developments: .*"\);\n$/);
    expect(text).toContain(message);
  });

  test("is a problem document for programs and a page for people", async () => {
    const problem = await get("application/json");
    expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
    const { title, detail }: ProblemBody = await problem.json();
    expect(`${title}. ${detail}`).toContain(message);
    expect(await (await get(PAGE)).text()).toContain(`<h1>${title}</h1>`);
  });
});

test("a story's script is served, with the story's id", async () => {
  const response = await fetchPath(`/embed/${STORY}.js`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(STORY);
});
