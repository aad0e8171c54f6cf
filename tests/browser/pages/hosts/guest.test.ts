/** What the box may do on the page of a publisher, whose origin is not that of the service. */
import { findViolations } from "../../../support/axe.ts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import type { Edition } from "../../../../data/model/edition.ts";
import { launchBrowser, serveHost, visit, type HostSite } from "../../../support/host-page.ts";
import { KEY_ROWS, STORY } from "../../../support/story.ts";

const service = inject("service");
const script = `${service}/embed/${STORY}.js`;

const article = (embed: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title></head>
<body><main><h1>An article</h1><p>Before.</p>${embed}<p id="after">After.</p></main></body></html>`;

const STRICT_CSP = [
  "default-src 'none'",
  `script-src ${service}`,
  `connect-src ${service}`,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

let host: HostSite;
let browser: Browser;

beforeAll(async () => {
  host = await serveHost({
    "/script": { body: article(`<script async src="${script}"></script>`) },
    "/strict": {
      body: article(`<script async src="${script}"></script>`),
      headers: { "content-security-policy": STRICT_CSP },
    },
    "/element": {
      body: article(
        `<script async src="${service}/embed/key-developments.js"></script>
         <key-developments story="${STORY}" limit="3"><a href="${service}/stories/${STORY}">Key developments</a></key-developments>
         <key-developments story="${STORY}" order="oldest"></key-developments>`,
      ),
    },
    "/iframe": {
      body: article(
        `<iframe src="${service}/embed/${STORY}" title="Key developments" width="600" height="800"></iframe>`,
      ),
    },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

describe("script tag", () => {
  test("the tag is replaced by the box with one request, and rows open with their details", async () => {
    const { page, requests, errors, context } = await visit(browser, `${host.origin}/script`);
    const box = page.locator("key-developments");
    await box.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
    expect(
      await box.evaluate(
        (element) => element.nextElementSibling?.id ?? element.nextElementSibling?.tagName,
      ),
    ).toMatch(/after|SCRIPT/);
    const row = box.locator("[part=development]").first();
    await row.locator("summary").click();
    expect(await row.locator("[part=body]").innerText()).not.toBe("");
    // The details are a file, fetched by a second request.
    await expect.poll(() => requests.length).toBe(3);
    expect(requests.map((request) => request.url())).toEqual([
      `${host.origin}/script`,
      script,
      expect.stringMatching(/\/embed\/[^/?]+\.json$/),
    ]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("the box writes no cookie and no storage, and sends no request to another host", async () => {
    const { page, requests, context } = await visit(browser, `${host.origin}/script`);
    const box = page.locator("key-developments");
    await box.getByRole("tab").nth(1).click();
    await box.getByRole("table").waitFor();
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: "caches" in self ? (await caches.keys()).length : 0,
    }));
    expect(stored).toEqual({ cookie: "", local: 0, session: 0, databases: 0, caches: 0 });
    expect(await context.cookies()).toEqual([]);
    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    expect(origins).toEqual(new Set([host.origin, service]));
    await context.close();
  });

  test("the box works under a strict policy that requires Trusted Types", async () => {
    const { page, errors, console, context } = await visit(browser, `${host.origin}/strict`);
    await page.locator("key-developments").getByRole("heading", { level: 2 }).waitFor();
    const padding = await page
      .locator("key-developments summary")
      .first()
      .evaluate((element) => getComputedStyle(element).listStyleType);
    expect(padding).toBe("none");
    expect(errors).toEqual([]);
    expect(console.filter((line) => /Content Security Policy|Trusted/i.test(line))).toEqual([]);
    await context.close();
  });

  test.for([240, 320, 720, 1200])(
    "the page with the box needs no horizontal scrolling at %i px",
    async (width) => {
      const { page, context } = await visit(browser, `${host.origin}/script`, {
        viewport: { width, height: 900 },
      });
      const box = page.locator("key-developments");
      await box.getByRole("heading", { level: 2 }).waitFor();
      for (const summary of await box.locator("summary").all())
        if (await summary.isVisible()) await summary.click();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await context.close();
    },
  );

  test.for(["light", "dark"] as const)(
    "axe finds no violation on a %s page, with rows closed and open",
    async (colorScheme) => {
      const { page, context } = await visit(browser, `${host.origin}/script`, { colorScheme });
      const box = page.locator("key-developments");
      await box.getByRole("heading", { level: 2 }).waitFor();
      expect(await findViolations(page, "key-developments")).toEqual([]);
      for (const summary of await box.locator("summary").all())
        if (await summary.isVisible()) await summary.click();
      expect(await findViolations(page, "key-developments")).toEqual([]);
      await context.close();
    },
  );
});

describe("custom element", () => {
  test("one script draws several boxes, each by its attributes", async () => {
    const { page, errors, requests, context } = await visit(browser, `${host.origin}/element`);
    const boxes = page.locator("key-developments");
    await expect.poll(() => boxes.first().locator("ol > li").count()).toBeGreaterThan(0);
    await expect.poll(() => boxes.nth(1).locator("ol > li").count()).toBeGreaterThan(0);
    const first = await boxes.first().locator("[part=summary]").first().innerText();
    const oldest = await boxes.nth(1).locator("[part=summary]").first().innerText();
    expect(first).not.toBe(oldest);
    expect(requests.filter((request) => request.url().endsWith(".js"))).toHaveLength(1);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("iframe", () => {
  test("the frame shows the developments of the script and works without an error", async () => {
    const { page, errors, context } = await visit(browser, `${host.origin}/iframe`);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
    const inFrame = await frame.locator("[part=summary]").first().innerText();
    await page.goto(`${host.origin}/script`);
    const box = page.locator("key-developments");
    await box.locator("details").first().waitFor();
    expect(await box.locator("[part=summary]").first().innerText()).toBe(inFrame);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("the frame is readable without scripts and links to the page of the whole story", async () => {
    const { page, context } = await visit(browser, `${service}/embed/${STORY}`, {
      javaScriptEnabled: false,
    });
    await page.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
    expect(await page.locator("details[part=development]").count()).toBe(KEY_ROWS);
    const whole = page.getByRole("link", { name: "Full story" });
    expect(await whole.getAttribute("href")).toBe(`/stories/${STORY}`);
    await page.goto(`${service}/stories/${STORY}`);
    const { developments }: Edition = await (await fetch(`${service}/v1/stories/${STORY}`)).json();
    expect(developments.length).toBeGreaterThan(KEY_ROWS);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(developments.map(({ id }) => id)));
    await context.close();
  });
});

test("keeps its look in another document, as a window of its own or a page builder's frame is one", async () => {
  const body = article(`<script async src="${script}"></script><iframe id="other"></iframe>`);
  const site = await serveHost({ "/": { body } });
  const { page, context, errors } = await visit(browser, `${site.origin}/`);
  await page.locator("key-developments [part=box]").waitFor();
  const borders = await page.evaluate(async () => {
    const box = document.querySelector("key-developments")!;
    const read = () => {
      const part = box.shadowRoot!.querySelector("[part=box]")!;
      return box.ownerDocument.defaultView!.getComputedStyle(part).borderTopWidth;
    };
    const before = read();
    document.querySelector<HTMLIFrameElement>("#other")!.contentDocument!.body.append(box);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    return [before, read()];
  });
  expect(borders).toEqual(["3px", "3px"]);
  expect(errors).toEqual([]);
  await context.close();
  await site.close();
});
