import { expect, test } from "vitest";
import { LANGUAGES } from "../../../widget/options.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchPath, type ProblemBody } from "../fetch-path.ts";

/** Not in a test: the first request also starts the Worker, which takes seconds on a busy machine. */
const served = await fetchPath(`/embed/${STORY}.js`);

const fetchAs = (file: string, accept: string) =>
  fetchPath(`/embed/${file}?ver=6.1`, { headers: { Accept: accept } });

test.each([
  ["the script of an unknown story", "nothing.js", `Unknown story. The stories are: ${STORY}`],
  [
    "a script in an unknown language",
    `${STORY}.xx.js`,
    `There is no ${STORY}.xx.js. The languages are: ${LANGUAGES.join(", ")}.`,
  ],
  ["an unknown release", "key-developments.000000000000.js", "There is no such release."],
])(
  "%s is a 404 of a script's type, whose address browsers then report on the console",
  async (_, file, message) => {
    const response = await fetchAs(file, "*/*");
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    const text = await response.text();
    expect(text).toMatch(/^console\.warn\("key-developments: .*"\);\n$/);
    expect(text).toContain(message);
  },
);

test("a script that does not exist is a problem document for programs and a page for people", async () => {
  const problem: ProblemBody = await (await fetchAs("nothing.js", "application/json")).json();
  expect(problem).toMatchObject({ status: 404, title: "Unknown story" });
  const page = await fetchAs("nothing.js", "text/html,application/xhtml+xml,*/*;q=0.8");
  expect(await page.text()).toContain("<h1>Unknown story</h1>");
});

test("a story's script is served, with the story's id", async () => {
  expect(served.status).toBe(200);
  expect(await served.text()).toContain(STORY);
});
