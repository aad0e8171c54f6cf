/** The builder: one snippet in view, for the chosen place and options. */
import { beforeEach, describe, expect, test } from "vitest";
import { script, service } from "../../../support/browser/embeds.ts";
import { faultsOf, type Visit } from "../../../support/browser/host-page.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

describe("the builder", () => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await publisher.visit(`${service}/`);
    await visit.page.locator("key-developments").first().locator("details").first().waitFor();
  });

  /** The snippets that are visible. */
  const shown = async (): Promise<string[]> =>
    visit.page.locator("[data-name]:visible").allTextContents();

  test.each([
    { width: 1200, height: 900 },
    { width: 375, height: 812 },
  ])("has its snippet in view at $width × $height", async (viewport) => {
    const { page } = await publisher.visit(`${service}/`, { context: { viewport } });
    const code = await page.locator("[data-name]:visible").boundingBox();
    expect(code!.y + code!.height).toBeLessThan(viewport.height);
    const copy = await page.getByRole("button", { name: "Copy" }).boundingBox();
    expect(copy!.y).toBeLessThan(viewport.height);
  });

  test("shows one snippet, for the chosen place", async () => {
    const { page } = visit;
    expect(await shown()).toEqual([script()]);
    await page.getByLabel("WordPress, Ghost or Drupal").check();
    expect(await shown()).toEqual([`${service}/stories/${STORY}`]);
    await page.getByLabel("A page that allows no third-party scripts").check();
    expect((await shown())[0]).toContain("<iframe ");
    await page.getByLabel("Our own HTML or CMS template").check();
    await page.getByLabel("Reserve its space so that nothing moves").check();
    expect((await shown())[0]).toContain("min-height:");
    expect(await shown()).toHaveLength(1);
  });

  test("writes the chosen place into its address, which leads back to it", async () => {
    const { page } = visit;
    await page.getByLabel("React, Vue or Svelte").check();
    await page.getByLabel("Vue or Svelte", { exact: true }).check();
    await page.getByText(/^Story, order, language/).click();
    await page.getByLabel("Key developments in view").fill("2");
    await expect.poll(async () => (await shown())[0]).toContain('limit="2"');
    const code = await shown();
    expect(new URL(page.url()).hash).toBe("#framework-vue");
    const other = await publisher.visit(page.url());
    expect(await other.page.locator("[data-name]:visible").allTextContents()).toEqual(code);
  });

  test("shows the rules for React without a scroll bar", async () => {
    const { page } = visit;
    await page.getByLabel("React, Vue or Svelte").check();
    const rules = page.getByRole("region", { name: "React: rules to copy" });
    expect(await rules.innerText()).toContain("@keyframes");
    expect(await rules.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  });

  test("says where WordPress removes a script without a message", async () => {
    const { page } = visit;
    await page.getByLabel("WordPress, Ghost or Drupal").check();
    const note = page.locator(".snippet:visible p");
    expect(await note.innerText()).toContain("unfiltered HTML");
    expect(await note.innerText()).toContain("choose the block Embed");
  });

  test("copies the snippet that it shows", async () => {
    const { page } = visit;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel("WordPress, Ghost or Drupal").check();
    await page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => page.getByText("Copied.").count()).toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await shown())[0]);
  });

  test("shows and copies the rules for the page's style sheet beside the snippet that needs them", async () => {
    const { page } = visit;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const rules = page.locator("[data-styles]:visible");
    expect(await rules.count()).toBe(0);
    await page.getByLabel("Strict CSP").check();
    expect((await shown())[0]).toContain('<div class="key-developments-space">');
    expect((await shown())[0]).not.toMatch(/ style=| on\w+=/);
    const code = await rules.innerText();
    expect(code).toContain("min-height: min(90vh,");
    await page.getByRole("button", { name: "Copy" }).nth(1).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    await page.getByText(/^Story, order, language/).click();
    await page.getByLabel("Developments in view").fill("1");
    await expect.poll(() => rules.innerText()).not.toBe(code);
  });

  test("links to the types in the text on a framework", async () => {
    const { page } = visit;
    await page.getByLabel("React, Vue or Svelte").check();
    expect((await shown())[0]).toContain("className=");
    const types = await page.getByRole("link", { name: "react.d.ts" }).getAttribute("href");
    expect(await (await fetch(types!)).text()).toContain('declare module "react"');
  });

  test("shows the box in a sidebar and on a dark page", async () => {
    const { page } = visit;
    const box = page.locator("key-developments");
    await page.getByLabel("Sidebar, 300 px").check();
    expect((await box.boundingBox())!.width).toBe(300);
    const background = () =>
      page.locator(".host").evaluate((host) => getComputedStyle(host).backgroundColor);
    const light = await background();
    await page.getByRole("radio", { name: "Dark" }).check();
    expect(await background()).not.toBe(light);
  });

  test("applies each choice to the box, the address and the snippet without a navigation", async () => {
    const { page } = visit;
    await page.getByText(/^Story, order, language/).click();
    await page.getByLabel("Language of the interface").selectOption("de");
    await page.getByLabel("Developments in view").fill("2");
    // The first choice's response may arrive before the second choice.
    await expect.poll(async () => (await shown())[0]).toContain('data-limit="2"');
    expect((await shown())[0]).toContain(`/embed/${STORY}.de.js`);
    expect(new URL(page.url()).search).toContain("lang=de");
    const box = page.locator("key-developments");
    await expect.poll(() => box.getByRole("tab").first().innerText()).toBe("Was geschah");
    expect(await box.getAttribute("limit")).toBe("2");
    expect(faultsOf(visit)).toEqual([]);
  });

  test("names the accepted values of an option, and keeps the last valid snippet", async () => {
    const { page } = visit;
    await page.getByText(/^Story, order, language/).click();
    await page.getByLabel(/Seconds between checks/).fill("5");
    await expect.poll(() => page.locator("#status").innerText()).toContain("30");
    expect((await shown())[0]).toContain(STORY);
  });

  test("shows the snippet for the values of its form without scripts", async () => {
    const { page } = await publisher.visit(`${service}/?story=${STORY}&theme=dark&limit=&order=`, {
      context: { javaScriptEnabled: false },
    });
    expect(await page.locator("[data-name]:visible").textContent()).toContain('data-theme="dark"');
    expect(await page.getByRole("button", { name: "Apply" }).isVisible()).toBe(true);
    expect(await page.locator("noscript iframe, iframe").count()).toBe(1);
  });
});
