/** Our own pages: the builder, the documentation, a story, a source, the sample. */
import { beforeEach, describe, expect, inject, test } from "vitest";
import { findViolations } from "../../support/axe.ts";
import { usePublisher } from "../../support/publisher.ts";
import type { Visit } from "../../support/host-page.ts";

const service = inject("service");
const publisher = usePublisher();

const { data }: { data: { id: string }[] } = await (await fetch(`${service}/v1/stories`)).json();
const story = data[0]!.id;
const { data: articles }: { data: { id: string }[] } = await (
  await fetch(`${service}/v1/stories/${story}/articles?limit=1`)
).json();

const PAGES = [
  "/",
  "/docs",
  "/demo",
  `/stories/${story}`,
  `/stories/${story}/articles/${articles[0]!.id}`,
];

/** What a policy refused, or a script threw. */
const faultsOf = ({ errors, console }: Visit): string[] => [
  ...errors,
  ...console.filter((line) => /Content Security Policy|Trusted|^error/.test(line)),
];

describe.each(PAGES)("%s", (path) => {
  test.each([360, 1200])(
    "does not scroll sideways at %i px, and breaks no policy",
    async (width) => {
      const visit = await publisher.visit(service + path, {
        context: { viewport: { width, height: 900 } },
      });
      await visit.page.waitForLoadState("networkidle");
      const overflow = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(faultsOf(visit)).toEqual([]);
    },
  );

  test.each(["light", "dark"] as const)("passes axe in %s", async (colorScheme) => {
    const { page } = await publisher.visit(service + path, { context: { colorScheme } });
    await page.waitForLoadState("networkidle");
    const violations = await findViolations(page, "body");
    // The builder shows one box three times, so three regions have one name.
    const allowed = path === "/" ? ["landmark-unique"] : [];
    expect(violations.filter(({ rule }) => !allowed.includes(rule))).toEqual([]);
  });

  test("asks nobody but the service", async () => {
    const { page, requests } = await publisher.visit(service + path);
    await page.waitForLoadState("networkidle");
    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    expect(origins).toEqual(new Set([service]));
  });
});

describe("the builder", () => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await publisher.visit(`${service}/`);
    await visit.page.locator("key-developments").first().locator("details").first().waitFor();
  });

  test("shows each choice in every box, in the address and in the code, without another page", async () => {
    const { page } = visit;
    await page.getByLabel("Language of the interface").selectOption("de");
    await page.getByLabel("Developments in view").fill("2");
    const code = page.getByLabel("Script alone: code to copy");
    // The answer to the first choice may come before the second is made.
    await expect.poll(() => code.inputValue()).toContain('data-limit="2"');
    expect(await code.inputValue()).toContain(`/embed/${story}.de.js`);
    expect(new URL(page.url()).search).toContain("lang=de");
    const boxes = page.locator("key-developments");
    expect(await boxes.count()).toBe(3);
    for (const box of await boxes.all()) {
      await expect.poll(() => box.getByRole("tab").first().innerText()).toBe("Entwicklungen");
      expect(await box.getAttribute("limit")).toBe("2");
    }
    expect(faultsOf(visit)).toEqual([]);
  });

  test("tells what an option takes, and keeps the last code that was right", async () => {
    const { page } = visit;
    await page.getByText("More options").click();
    await page.getByLabel(/Look for a new edition/).fill("5");
    await expect.poll(() => page.locator("#status").innerText()).toContain("30 or more");
    expect(await page.getByLabel("Script alone: code to copy").inputValue()).toContain(story);
  });

  test("gives the same code to a browser without scripts, by its form", async () => {
    const { page } = await publisher.visit(`${service}/?story=${story}&theme=dark&limit=&order=`, {
      context: { javaScriptEnabled: false },
    });
    const code = page.getByLabel("Script alone: code to copy");
    expect(await code.inputValue()).toContain('data-theme="dark"');
    expect(await page.getByRole("button", { name: "Show" }).isVisible()).toBe(true);
    expect(await page.locator("noscript iframe, iframe").count()).toBe(1);
  });
});

describe("the documentation", () => {
  test("asks the service what its fields say, and shows the answer", async () => {
    const visit = await publisher.visit(`${service}/docs`);
    const section = visit.page.locator('section[data-path="/v1/stories/{story}/search"]');
    await section.getByLabel("q", { exact: true }).fill("munitions");
    await section.getByRole("button", { name: "Ask" }).click();
    const output = section.locator("output");
    await expect.poll(() => output.innerText()).toContain("HTTP 200");
    expect(await output.innerText()).toContain('"total"');
    expect(faultsOf(visit)).toEqual([]);
  });

  test("has an example from the corpus for every operation, with its answer, without any script", async () => {
    const { page } = await publisher.visit(`${service}/docs`, {
      context: { javaScriptEnabled: false },
    });
    const sections = page.locator("section[data-path]");
    expect(await sections.count()).toBeGreaterThan(20);
    for (const section of await sections.all()) {
      const href = await section.locator(".example a").getAttribute("href");
      expect((await fetch(service + href)).status).toBe(200);
      expect(await section.locator("pre").textContent()).not.toBe("");
    }
  });
});
