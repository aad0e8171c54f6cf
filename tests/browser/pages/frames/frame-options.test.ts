/** Options in the address of the iframe page: the markup of the Worker and the script must read them alike. */
import { beforeAll, describe, expect, test } from "vitest";
import { FRAME_PAGE, iframe, service } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";
import { QUERY_OPTION_NAMES } from "../../../../widget/options.ts";

const publisher = usePublisher();

/** Of the queries, `FIRST` is the id of the story's first edition. */
const QUERIES: [name: string, query: string][] = [
  ["no options", ""],
  ["a theme, and parameters of a parent", "?theme=dark&childId=pym-1&parentUrl=x"],
  ["a limit and an order", "?limit=2&order=oldest"],
  ["a limit above the number of rows", "?limit=999"],
  ["a language that runs from right to left", "?lang=ar"],
  ["an actor", "?actor=ministry-of-books"],
  ["an unknown actor", "?actor=nobody"],
  ["a day before everything", "?since=2019-01-01"],
  ["a day among the developments", "?since=2019-03-10T10:00"],
  ["a day among the developments, under its other name", "?published=2019-03-10"],
  ["an earlier edition, and a notice of the newer one", "?edition=FIRST&notice"],
  ["a heading level and checks for a new edition", "?heading-level=4&refresh=60"],
  ["invalid values", "?theme=purple&limit=0&since=yesterday"],
];

const pieces = (markup: string): string[] =>
  markup.replaceAll(' hidden="true"', ' hidden=""').split("<");

/** The tags and texts in which two markups differ. */
function listChanges(before: string, after: string): string[] {
  const others = pieces(after);
  return pieces(before).flatMap((piece, at) =>
    piece === others[at] ? [] : [`<${piece} → <${others[at]}`],
  );
}

let firstEdition: string;

beforeAll(async () => {
  const response = await fetch(`${service}/v1/stories/${STORY}/editions`);
  const { data }: { data: { edition: string }[] } = await response.json();
  firstEdition = data.at(-1)!.edition;
});

test("the queries have every option of the iframe page", () => {
  const names = new Set(QUERIES.flatMap(([, query]) => [...new URLSearchParams(query).keys()]));
  expect(QUERY_OPTION_NAMES.filter((name) => !names.has(name))).toEqual([]);
});

describe.for(QUERIES)("with %s", ([, query]) => {
  test("the script adopts the markup without changing it", async () => {
    const url = FRAME_PAGE + query.replace("FIRST", firstEdition);
    const bare = await publisher.visit(url, { context: { javaScriptEnabled: false } });
    const { page } = await publisher.visit(url, {
      // The details, which come later, change the rows.
      prepare: (opened) => opened.route("**/embed/*.json", (route) => route.abort()),
    });
    await page.waitForLoadState("networkidle");
    const markup = await bare.page.locator("#kd").innerHTML();
    expect(markup.length).toBeGreaterThan(5_000);
    expect(listChanges(markup, await page.locator("#kd").innerHTML())).toEqual([]);
    const tab = page.getByRole("tab").nth(1);
    await tab.click();
    await expect.poll(() => tab.getAttribute("aria-selected")).toBe("true");
  });
});

test("the iframe page warns of invalid values and of nothing else", async () => {
  const { page, console } = await publisher.visit(
    `${FRAME_PAGE}?theme=purple&limit=0&childId=pym-1`,
  );
  await expect.poll(() => console).toHaveLength(2);
  expect(console[0]).toContain('theme="purple" is not valid; it accepts auto, light, dark');
  expect(console[1]).toContain('limit="0" is not valid');
  expect(await page.locator("#kd-view-0 [part=list] > [part~=row]:not([hidden])").count()).toBe(
    KEY_ROWS,
  );
});

test("the frame logs nothing when the page removes it before the response", async () => {
  const { page, requests, console } = await publisher.open(article(iframe()), {
    // The request stays open until the frame is removed.
    prepare: (opened) => opened.route("**/embed/*.json", () => undefined),
  });
  const failed = page.waitForEvent("requestfailed");
  await expect.poll(() => requests.some((request) => request.url().endsWith(".json"))).toBe(true);
  await page.locator("iframe").evaluate((element) => element.remove());
  await failed;
  // A line of the frame would come before this one.
  await page.evaluate("console.info('the end')");
  await expect.poll(() => console).toContain("info: the end");
  expect(console).toEqual(["info: the end"]);
});
