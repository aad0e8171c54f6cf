/** Our own pages: the builder, the documentation, a story, a source, the sample. */
import { beforeEach, describe, expect, inject, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
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

const articlePath = `/stories/${story}/articles/${articles[0]!.id}`;
const PAGES = [
  "/",
  "/docs",
  "/demo",
  "/doctor",
  "/doctor?page=news.example.com",
  "/stories",
  `/stories/${story}`,
  `/stories/${story}/changes`,
  articlePath,
];

/** What a policy refused, or a script threw. */
const faultsOf = ({ errors, console }: Visit): string[] => [
  ...errors,
  ...console.filter((line) => /Content Security Policy|Trusted|^error/.test(line)),
];

describe.each(PAGES)("%s", (path) => {
  test.each([240, 375, 1200])(
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
    expect(await findViolations(page, "body")).toEqual([]);
  });

  test("asks nobody but the service", async () => {
    const { page, requests } = await publisher.visit(service + path);
    await page.waitForLoadState("networkidle");
    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    expect(origins).toEqual(new Set([service]));
  });
});

describe("an address that leads nowhere", () => {
  test.each(["/nothing", "/stories/nothing", `/stories/${story}/articles/nothing`])(
    "shows a page at %s, with a way on",
    async (path) => {
      const { page } = await publisher.visit(service + path);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      expect(await page.getByRole("main").getByRole("link", { name: "All stories" }).count()).toBe(
        1,
      );
      expect(await findViolations(page, "body")).toEqual([]);
    },
  );
});

describe("the builder", () => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await publisher.visit(`${service}/`);
    await visit.page.locator("key-developments").first().locator("details").first().waitFor();
  });

  /** The code that is shown: one at a time. */
  const shown = async (): Promise<string[]> =>
    visit.page.locator("[data-name]:visible").allTextContents();

  test.each([
    { width: 1200, height: 900 },
    { width: 375, height: 812 },
  ])("has its code in view at $width × $height", async (viewport) => {
    const { page } = await publisher.visit(`${service}/`, { context: { viewport } });
    const code = await page.locator("[data-name]:visible").boundingBox();
    expect(code!.y + code!.height).toBeLessThan(viewport.height);
    const copy = await page.getByRole("button", { name: "Copy" }).boundingBox();
    expect(copy!.y).toBeLessThan(viewport.height);
  });

  test("shows one snippet, for where the box will go", async () => {
    const { page } = visit;
    expect(await shown()).toEqual([`<script async src="${service}/embed/${story}.js"></script>`]);
    await page.getByLabel("WordPress, Ghost or Drupal").check();
    expect(await shown()).toEqual([`${service}/stories/${story}`]);
    await page.getByLabel("A page that allows no third-party scripts").check();
    expect((await shown())[0]).toContain("<iframe ");
    await page.getByLabel("Our own HTML or CMS template").check();
    await page.getByLabel("Reserve its space so that nothing moves").check();
    expect((await shown())[0]).toContain("min-height:");
    expect(await shown()).toHaveLength(1);
  });

  test("copies the snippet that it shows", async () => {
    const { page } = visit;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel("WordPress, Ghost or Drupal").check();
    await page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => page.getByText("Copied.").count()).toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await shown())[0]);
  });

  test("shows the box in a sidebar and on a dark page", async () => {
    const { page } = visit;
    const box = page.locator("key-developments");
    await page.getByLabel("Sidebar, 300 px").check();
    expect((await box.boundingBox())!.width).toBe(300);
    const ground = () =>
      page.locator(".host").evaluate((host) => getComputedStyle(host).backgroundColor);
    const light = await ground();
    await page.getByRole("radio", { name: "Dark" }).check();
    expect(await ground()).not.toBe(light);
  });

  test("shows each choice in the box, in the address and in the code, without another page", async () => {
    const { page } = visit;
    await page.getByText(/^Story, order, language/).click();
    await page.getByLabel("Language of the interface").selectOption("de");
    await page.getByLabel("Developments in view").fill("2");
    // The response to the first choice may come before the second is made.
    await expect.poll(async () => (await shown())[0]).toContain('data-limit="2"');
    expect((await shown())[0]).toContain(`/embed/${story}.de.js`);
    expect(new URL(page.url()).search).toContain("lang=de");
    const box = page.locator("key-developments");
    await expect.poll(() => box.getByRole("tab").first().innerText()).toBe("Was geschah");
    expect(await box.getAttribute("limit")).toBe("2");
    expect(faultsOf(visit)).toEqual([]);
  });

  test("says what an option accepts, and shows the last code that was right", async () => {
    const { page } = visit;
    await page.getByText(/^Story, order, language/).click();
    await page.getByLabel(/Seconds between checks/).fill("5");
    await expect.poll(() => page.locator("#status").innerText()).toContain("30");
    expect((await shown())[0]).toContain(story);
  });

  test("shows the same code to a browser without scripts, by its form", async () => {
    const { page } = await publisher.visit(`${service}/?story=${story}&theme=dark&limit=&order=`, {
      context: { javaScriptEnabled: false },
    });
    expect(await page.locator("[data-name]:visible").textContent()).toContain('data-theme="dark"');
    expect(await page.getByRole("button", { name: "Apply" }).isVisible()).toBe(true);
    expect(await page.locator("noscript iframe, iframe").count()).toBe(1);
  });
});

describe("the documentation", () => {
  const search = 'details[data-path="/v1/stories/{story}/search"]';

  test("sends the request that its fields describe, and shows the response", async () => {
    const visit = await publisher.visit(`${service}/docs#searchStory`);
    const operation = visit.page.locator(search);
    await operation.getByLabel("q", { exact: true }).fill("the");
    expect(await operation.locator(".sample.curl").textContent()).toContain("q=the");
    await operation.getByRole("button", { name: "Send request" }).click();
    const response = operation.getByRole("region", { name: "Response" });
    await expect.poll(() => response.innerText()).toContain("HTTP 200");
    expect(await response.innerText()).toContain('"total"');
    expect(faultsOf(visit)).toEqual([]);
  });

  test("is folded, and opens the operation that the address names", async () => {
    const { page } = await publisher.visit(`${service}/docs`);
    expect(await page.locator("details.operation[open]").count()).toBe(0);
    await page.getByRole("navigation", { name: "Contents" }).getByText("…/search").click();
    await expect.poll(() => page.locator("details.operation[open]").count()).toBe(1);
    expect(await findViolations(page, "body")).toEqual([]);
  });

  test("has the request in four languages, one in view", async () => {
    const { page } = await publisher.visit(`${service}/docs#searchStory`);
    const operation = page.locator(search);
    for (const name of ["curl", "JavaScript", "Python", "R"]) {
      await operation.getByLabel(name, { exact: true }).check();
      expect(await operation.locator(".sample:visible").count()).toBe(1);
      expect(await operation.locator(".sample:visible").textContent()).toContain(`${service}/v1/`);
    }
  });

  test("has an example from the corpus for every operation, with its response, without scripts", async () => {
    const { page } = await publisher.visit(`${service}/docs`, {
      context: { javaScriptEnabled: false },
    });
    const operations = page.locator("details.operation");
    expect(await operations.count()).toBeGreaterThan(20);
    for (const operation of await operations.all()) {
      const href = await operation.locator(".example a").getAttribute("href");
      expect((await fetch(service + href)).status).toBe(200);
      expect(await operation.locator(".response pre").textContent()).not.toBe("");
    }
  });
});

interface Cited {
  headline: string;
  start: number;
  end: number;
  exact: string;
}

/** A passage far down the page that a development cites. */
async function findCitation(): Promise<Cited> {
  const edition: Edition = await (await fetch(`${service}/v1/stories/${story}`)).json();
  const cited = edition.developments.flatMap(({ headline, evidence }) =>
    evidence
      .filter(({ article }) => article === articles[0]!.id)
      .map(({ selector: [{ exact }, { start, end }] }) => ({ headline, exact, start, end })),
  );
  return cited.toSorted((a, b) => b.start - a.start)[0]!;
}

describe("a source's page", () => {
  test.each([375, 1200])(
    "leads to the very words of a citation, in view and marked, at %i px",
    async (width) => {
      const { headline, start, end, exact } = await findCitation();
      const { page } = await publisher.visit(`${service}${articlePath}#p${start}-${end}`, {
        context: { viewport: { width, height: 800 } },
      });
      const marked = await page.locator("#text mark").evaluateAll((marks) =>
        marks
          .filter((mark) => getComputedStyle(mark).boxShadow !== "none")
          .map((mark) => mark.textContent)
          .join(""),
      );
      expect(marked).toBe(exact);
      const place = await page.locator(`[id="p${start}-${end}"] mark`).first().boundingBox();
      expect(place!.y).toBeGreaterThan(0);
      expect(place!.y).toBeLessThan(800);
      const link = page.getByRole("link", { name: `Back to the box: ${headline}` });
      expect(await page.locator(".note:has(.came:visible)").filter({ has: link }).count()).toBe(1);
    },
  );

  test("has the notes of a passage beside it where there is room, below it elsewhere", async () => {
    const { start, end } = await findCitation();
    const placeOf = async (width: number) => {
      const { page } = await publisher.visit(service + articlePath, {
        context: { viewport: { width, height: 800 } },
      });
      const text = await page.locator(`[id="p${start}-${end}"]`).first().boundingBox();
      const note = await page.locator(`.np${start}-${end}`).first().boundingBox();
      return { text: text!, note: note! };
    };
    const wide = await placeOf(1200);
    expect(wide.note.x).toBeGreaterThan(wide.text.x + 400);
    const narrow = await placeOf(375);
    expect(narrow.note.y).toBeGreaterThan(narrow.text.y);
  });
});
