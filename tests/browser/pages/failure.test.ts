/**
 * What a reader sees, and what the page is told, when something fails: the fallback or the last content stays, `kd-error` and
 * one line on the console come once, and nothing else on the page is affected.
 */
import type { Page, Route } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { article, usePublisher, type OpenOptions } from "../../support/publisher.ts";
import { KEY_ROWS, STORY } from "../../support/story.ts";

const service = inject("service");
const alone = `${service}/embed/key-developments.js`;
const own = `${service}/embed/${STORY}.js`;
const box = (story = STORY): string =>
  `<key-developments story="${story}"><a href="https://publisher.test/">The story</a></key-developments>`;

const publisher = usePublisher();

/** Counts what bubbles up to the page. */
const COUNT = `<script>
  window.told = [];
  for (const name of ["kd-ready", "kd-error"])
    document.addEventListener(name, (event) => told.push([name, event.detail.message]));
  window.onerror = () => told.push(["onerror"]);
  window.onunhandledrejection = () => told.push(["onunhandledrejection"]);
</script>`;

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var told: [event: string, message?: string][];
}

/** What the box itself says on the console; the browser's own lines are its own. */
const ours = (console: readonly string[]): string[] =>
  console.filter((line) => line.includes("key-developments:"));

const open = (
  embed: string,
  prepare?: (page: Page) => Promise<unknown>,
  options: OpenOptions = {},
) => publisher.open(article(COUNT + embed), { ...options, ...(prepare && { prepare }) });

const answer =
  (pattern: string | RegExp, how: (route: Route) => Promise<void>) =>
  (page: Page): Promise<unknown> =>
    page.route(pattern, how);

const NONE = /^$/;

describe("without its script, the publisher's link stays, where", () => {
  // A script that is cut off cannot catch what is wrong with it: the browser reports it, without details.
  const cases: [name: string, how: (route: Route) => Promise<void>, errors: RegExp][] = [
    ["a blocker stops it", (route) => route.abort("blockedbyclient"), NONE],
    ["its host has no address", (route) => route.abort("namenotresolved"), NONE],
    ["the reader is offline", (route) => route.abort("internetdisconnected"), NONE],
    ["the service fails", (route) => route.fulfill({ status: 500, body: "no" }), NONE],
    [
      "it is cut off",
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, -2000) });
      },
      /Unexpected end|missing|Invalid/,
    ],
    [
      "a captive portal answers in its place",
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Log in" }),
      /Unexpected token/,
    ],
  ];
  test.for(cases)("%s", async ([, how, errors]) => {
    const visit = await open(
      `${box()}<script async src="${own}"></script><script>window.later = true</script>`,
      answer("**/embed/*.js", how),
    );
    expect(await visit.page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
    expect(await visit.page.evaluate("later")).toBe(true);
    expect(ours(visit.console)).toEqual([]);
    expect(visit.errors.join()).toMatch(errors);
  });
});

test("without its script by a policy, the publisher's link stays", async () => {
  const { page, errors } = await open(`${box()}<script async src="${own}"></script>`, undefined, {
    headers: { "content-security-policy": "script-src 'unsafe-inline'" },
  });
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

describe("without its data, the publisher's link stays, and the console says why, where", () => {
  const cases: [name: string, how: (route: Route) => Promise<void>, line: RegExp][] = [
    [
      "the host has no address",
      (route) => route.abort("namenotresolved"),
      /\/content: no connection; .* connect-src must name/,
    ],
    [
      "the reader is offline",
      (route) => route.abort("internetdisconnected"),
      /\/content: no connection; .* connect-src must name/,
    ],
    [
      "the service fails",
      (route) => route.fulfill({ status: 500, body: "no" }),
      /\/content: 500; try again later/,
    ],
    [
      "the story is not known",
      (route) => route.fulfill({ status: 404, body: "{}" }),
      /\/content: 404; check story/,
    ],
    [
      "the data is cut off",
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 2000) });
      },
      /\/content: .*JSON/,
    ],
    [
      "the data is a page",
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Log in" }),
      /\/content: .*JSON/,
    ],
    [
      "the data is of something else",
      (route) => route.fulfill({ json: { hello: 1 } }),
      /\/content: the response is not from this service/,
    ],
    [
      "the data is null",
      (route) => route.fulfill({ json: null }),
      /\/content: the response is not from this service/,
    ],
  ];
  test.for(cases)("%s", async ([, how, line]) => {
    const { page, console, errors } = await open(
      `${box()}<script async src="${alone}"></script>`,
      answer("**/content*", how),
    );
    await expect.poll(() => ours(console).length).toBe(1);
    expect(ours(console)[0]).toMatch(line);
    expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
    expect((await page.evaluate(() => window.told)).map(([event]) => event)).toEqual(["kd-error"]);
    expect(errors).toEqual([]);
  });
});

test("an unknown story, and none, are told in words that name the attribute", async () => {
  const { page, console } = await open(
    `${box("no-such-story")}<key-developments><a href="/">None</a></key-developments><script async src="${alone}"></script>`,
  );
  await expect.poll(() => ours(console).length).toBe(2);
  expect(ours(console).join("\n")).toMatch(/story="/);
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "None" }).isVisible()).toBe(true);
});

test("an answer that hangs is given up after ten seconds", async () => {
  const asked = Promise.withResolvers<void>();
  const { page, console, errors } = await open(
    `${box()}<script async src="${alone}"></script>`,
    async (opened) => {
      await opened.addInitScript(() => {
        // The browser's timeout signal does not go by the page's clock.
        AbortSignal.timeout = (pause) => {
          const controller = new AbortController();
          const reason = new DOMException("signal timed out", "TimeoutError");
          setTimeout(() => controller.abort(reason), pause);
          return controller.signal;
        };
      });
      await opened.clock.install();
      await opened.route("**/content*", () => asked.resolve());
    },
  );
  await asked.promise;
  await page.clock.fastForward(5_000);
  expect(ours(console)).toEqual([]);
  await page.clock.fastForward(5_000);
  await expect.poll(() => ours(console).length).toBe(1);
  expect(ours(console)[0]).toMatch(/10 s/);
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect((await page.evaluate(() => window.told)).map(([event]) => event)).toEqual(["kd-error"]);
  expect(errors).toEqual([]);
});

test("what is drawn stays when more cannot be had, with a word to the reader, and comes on the next try", async () => {
  const { page, console, errors } = await open(
    `${box()}<script src="${own}"></script>`,
    answer("**/embed/*.json", (route) => route.abort()),
  );
  const drawn = page.locator("key-developments").first();
  await drawn.locator("[part=box]").waitFor();
  await drawn.getByRole("tab").nth(1).click();
  await drawn.locator("[part=notice]").waitFor();
  await drawn.getByRole("tab").first().click();
  expect(
    await drawn.locator("[part=list]").first().locator("[part~=row]:not([hidden])").count(),
  ).toBe(KEY_ROWS);
  expect(
    (await page.evaluate(() => window.told)).filter(([event]) => event === "kd-error"),
  ).toHaveLength(1);
  expect(ours(console)).toHaveLength(1);
  await page.unrouteAll();
  await drawn.getByRole("tab").nth(1).click();
  await drawn.getByRole("table").waitFor();
  expect(await drawn.locator("[part=notice]").count()).toBe(0);
  expect(errors).toEqual([]);
});

async function readAt(time: string): Promise<string> {
  const { page } = await open(`<script src="${own}"></script>`, (opened) =>
    opened.clock.setFixedTime(time),
  );
  await page.locator("[part=box]").waitFor();
  return page.locator("[part=box]").innerText();
}

test.for(["2025-11-21T12:00:00Z", "2027-11-21T12:00:00Z"])(
  "a clock that says %s changes nothing that is shown",
  async (time) => {
    expect(await readAt(time)).toBe(await readAt("2026-11-21T12:00:00Z"));
  },
);

describe("the iframe page, where", () => {
  const cases: [name: string, pattern: string, how: (route: Route) => Promise<void>][] = [
    ["its script is blocked", "**/frame*.js", (route) => route.abort("blockedbyclient")],
    [
      "what is behind its first view fails",
      "**/embed/*.json",
      (route) => route.fulfill({ status: 500, body: "no" }),
    ],
  ];
  test.for(cases)("%s, still shows what the server wrote", async ([, pattern, how]) => {
    const { page, errors } = await open(
      `<iframe src="${service}/embed/${STORY}" width="600" height="900"></iframe>`,
      answer(pattern, how),
    );
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 2 }).waitFor();
    await frame.locator("[part=summary]").first().click();
    await frame.locator("[part=text]").first().waitFor();
    expect(errors).toEqual([]);
  });
});
