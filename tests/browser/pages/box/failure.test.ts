/**
 * What readers see when a request fails: the fallback link or the last content stays, one `kd-error` and one console line are
 * emitted, and the rest of the page is not affected.
 */
import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { TIMEOUT } from "../../../../widget/element/loading/fetch-json.ts";
import { box, elementScript, script, service } from "../../../support/browser/embeds.ts";
import { article, usePublisher, type OpenOptions } from "../../../support/browser/publisher.ts";
import { readEvents, RECORD } from "../../../support/browser/record-events.ts";
import { readPinned } from "../../../support/service/pinned-script.ts";
import { KEY_ROWS } from "../../../support/story/story.ts";
import { visibleRows, drawnBox } from "../../../support/browser/use-box.ts";

const link = `<a href="https://publisher.test/">The story</a>`;
const withLink = box("", link);

const publisher = usePublisher();

/** The lines that the box has logged, without those of the browser. */
const linesOfBox = (console: readonly string[]): string[] =>
  console.filter((line) => line.includes("key-developments:"));

const open = (
  embed: string,
  prepare?: (page: Page) => Promise<unknown>,
  options: OpenOptions = {},
) => publisher.open(article(RECORD + embed), { ...options, ...(prepare && { prepare }) });

const respond =
  (pattern: string | RegExp, how: (route: Route) => Promise<void>) =>
  (page: Page): Promise<unknown> =>
    page.route(pattern, how);

const NONE = /^$/;

test.for<[name: string, how: (route: Route) => Promise<void>, errors: RegExp]>([
  ["a blocker stops it", (route) => route.abort("blockedbyclient"), NONE],
  ["the service fails", (route) => route.fulfill({ status: 500, body: "no" }), NONE],
  [
    "the script is truncated",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, -2000) });
    },
    /Unexpected end|missing|Invalid/,
  ],
  [
    "a captive portal responds instead",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Log in" }),
    /Unexpected token/,
  ],
])("the publisher's link stays without the script: %s", async ([, how, errors]) => {
  const visit = await open(
    `${withLink}${script()}<script>window.later = true</script>`,
    respond("**/embed/*.js", how),
    { mayThrow: true },
  );
  expect(await visit.page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect(await visit.page.evaluate("later")).toBe(true);
  expect(linesOfBox(visit.console)).toEqual([]);
  expect(visit.errors.join()).toMatch(errors);
});

test("the publisher's link stays when a policy blocks the script", async () => {
  const { page } = await open(withLink + script(), undefined, {
    headers: { "content-security-policy": "script-src 'unsafe-inline'" },
  });
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
});

test.for<[name: string, how: (route: Route) => Promise<void>, line: RegExp]>([
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
    "the story is unknown",
    (route) => route.fulfill({ status: 404, json: { detail: "The stories are: bridge." } }),
    /\/content: 404; The stories are: bridge\./,
  ],
  [
    "the data is truncated",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 2000) });
    },
    /\/content: .*JSON/,
  ],
  [
    "the response is an HTML page",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Log in" }),
    /\/content: .*JSON/,
  ],
  [
    "the response is JSON of another service",
    (route) => route.fulfill({ json: { hello: 1 } }),
    /\/content: the response is not from this service/,
  ],
  [
    "the response is null",
    (route) => route.fulfill({ json: null }),
    /\/content: the response is not from this service/,
  ],
])(
  "the publisher's link stays without the data, and one line on the console names the cause: %s",
  async ([, how, line]) => {
    const { page, console } = await open(withLink + elementScript(), respond("**/content*", how));
    await expect.poll(() => linesOfBox(console).length).toBe(1);
    expect(linesOfBox(console)[0]).toMatch(line);
    expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
    expect(await readEvents(page)).toEqual(["kd-error"]);
  },
);

test("an unknown and a missing story log a line that names the attribute", async () => {
  const { page, console } = await open(
    `<key-developments story="no-such-story">${link}</key-developments><key-developments story="No Story"><a href="/">None</a></key-developments>${elementScript()}`,
  );
  await expect.poll(() => linesOfBox(console).length).toBe(3);
  expect(linesOfBox(console).join("\n")).toContain('story="No Story" is not valid');
  expect(linesOfBox(console).join("\n")).toContain('the attribute story="…" is missing');
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "None" }).isVisible()).toBe(true);
});

test("a request without a response is aborted after the time limit, which the line on the console names", async () => {
  const requested = Promise.withResolvers<void>();
  const { page, console } = await open(withLink + elementScript(), async (opened) => {
    await opened.addInitScript(() => {
      // AbortSignal.timeout ignores the clock that the test installs.
      AbortSignal.timeout = (pause) => {
        const controller = new AbortController();
        const reason = new DOMException("signal timed out", "TimeoutError");
        setTimeout(() => controller.abort(reason), pause);
        return controller.signal;
      };
    });
    await opened.clock.install();
    await opened.route("**/content*", () => requested.resolve());
  });
  await requested.promise;
  await page.clock.fastForward(TIMEOUT / 2);
  expect(linesOfBox(console)).toEqual([]);
  await page.clock.fastForward(TIMEOUT / 2);
  await expect.poll(() => linesOfBox(console).length).toBe(1);
  expect(linesOfBox(console)[0]).toContain(` ${TIMEOUT / 1000} s`);
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect(await readEvents(page)).toEqual(["kd-error"]);
});

test("the first view stays with a notice when the details fail to load, and the next try shows them", async () => {
  const { page, console } = await open(
    // A pinned script loads its behaviour and the details one by one.
    `${withLink}<script src="${service}/embed/${(await readPinned()).file}"></script>`,
    respond("**/embed/*.en.*.json", (route) => route.abort()),
  );
  const drawn = page.locator("key-developments").first();
  await drawnBox(drawn);
  await drawn.getByRole("tab").nth(1).click();
  await drawn.locator("[part=notice]").waitFor();
  await drawn.getByRole("tab").first().click();
  expect(await visibleRows(drawn).count()).toBe(KEY_ROWS);
  expect(await readEvents(page)).toEqual(["kd-ready", "kd-error"]);
  expect(linesOfBox(console)).toHaveLength(1);
  await page.unrouteAll();
  await drawn.getByRole("tab").nth(1).click();
  await drawn.getByRole("table").waitFor();
  expect(await drawn.locator("[part=notice]").count()).toBe(0);
});
