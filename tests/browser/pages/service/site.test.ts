/** The pages of the service; the builder is in builder-page.test.ts. */
import { describe, expect, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import type { Edition } from "../../../../data/model/edition.ts";
import { findViolations } from "../../../support/browser/axe.ts";
import { faultsOf } from "../../../support/browser/host-page.ts";
import { readOverflow } from "../../../support/browser/page-measures.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

const { data: articles }: { data: { id: string }[] } = await (
  await fetch(`${service}/v1/stories/${STORY}/articles?limit=1`)
).json();

const articlePath = `/stories/${STORY}/articles/${articles[0]!.id}`;
const PAGES = [
  "/",
  "/docs",
  "/demo",
  "/doctor",
  "/doctor?page=news.example.com",
  "/stories",
  `/stories/${STORY}`,
  `/stories/${STORY}/changes`,
  articlePath,
];

describe.each(PAGES)("%s", (path) => {
  test.each([240, 375, 1200])(
    "the page needs no horizontal scrolling at %i px, violates no policy and requests nothing from others",
    async (width) => {
      const visit = await publisher.visit(service + path, {
        context: { viewport: { width, height: 900 } },
      });
      await visit.page.waitForLoadState("networkidle");
      expect(await readOverflow(visit.page)).toBe(0);
      expect(faultsOf(visit)).toEqual([]);
      const origins = new Set(visit.requests.map((request) => new URL(request.url()).origin));
      expect(origins).toEqual(new Set([service]));
    },
  );

  test.each(["light", "dark"] as const)("axe finds no violation in %s", async (colorScheme) => {
    const { page } = await publisher.visit(service + path, { context: { colorScheme } });
    await page.waitForLoadState("networkidle");
    expect(await findViolations(page, "body")).toEqual([]);
  });
});

test("an unknown address shows a page with a link to all stories", async () => {
  const { page } = await publisher.visit(`${service}/nothing`);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(await page.getByRole("main").getByRole("link", { name: "All stories" }).count()).toBe(1);
  expect(await findViolations(page, "body")).toEqual([]);
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

  test("is collapsed, and opens the operation in the fragment of the address", async () => {
    const { page } = await publisher.visit(`${service}/docs`);
    expect(await page.locator("details.operation[open]").count()).toBe(0);
    await page.getByRole("navigation", { name: "Contents" }).getByText("…/search").click();
    await expect.poll(() => page.locator("details.operation[open]").count()).toBe(1);
    expect(await findViolations(page, "body")).toEqual([]);
  });

  test("has the request in four programming languages, one in view", async () => {
    const { page } = await publisher.visit(`${service}/docs#searchStory`);
    const operation = page.locator(search);
    for (const name of ["curl", "JavaScript", "Python", "R"]) {
      await operation.getByLabel(name, { exact: true }).check();
      expect(await operation.locator(".sample:visible").count()).toBe(1);
      expect(await operation.locator(".sample:visible").textContent()).toContain(`${service}/v1/`);
    }
  });
});

interface Cited {
  headline: string;
  start: number;
  end: number;
  exact: string;
}

/** The last passage of the article that a development cites. */
async function findCitation(): Promise<Cited> {
  const edition: Edition = await (await fetch(`${service}/v1/stories/${STORY}`)).json();
  const cited = edition.developments.flatMap(({ headline, evidence }) =>
    evidence
      .filter(({ article }) => article === articles[0]!.id)
      .map(({ selector: [{ exact }, { start, end }] }) => ({ headline, exact, start, end })),
  );
  return cited.toSorted((a, b) => b.start - a.start)[0]!;
}

describe("a source's page", () => {
  test.each([375, 1200])("scrolls to a cited passage and marks it at %i px", async (width) => {
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
  });

  test("has the notes of a passage beside it on wide screens and below it on narrow ones", async () => {
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
