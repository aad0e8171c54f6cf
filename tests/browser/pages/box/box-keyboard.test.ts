/** Keyboard access: each step starts where the previous one left the focus. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { script } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { drawnBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();
/** Rows in view before “Show all” is pressed. */
const LIMIT = 2;

/** The focused element as a screen reader announces it: role, name, and whether it is open. */
const describeFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return "nowhere";
    const name = (active.querySelector("[part=headline]") ?? active).textContent;
    const parent = active.parentElement;
    const open = parent instanceof HTMLDetailsElement ? (parent.open ? ", open" : ", closed") : "";
    return `${active.getAttribute("role") ?? active.localName}: ${name}${open}`;
  });

/** Presses Tab until the description of the focus matches. Throws if the focus leaves the box first. */
const tabTo = async (page: Page, expected: RegExp): Promise<string> => {
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press("Tab");
    const description = await describeFocus(page);
    if (expected.test(description)) return description;
    passed.push(description);
    if (description.includes("The end")) break;
  }
  throw new Error(`passed ${passed.join(" | ")}`);
};

const withName = (role: string, name: string): RegExp =>
  new RegExp(`^${role}: ${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

const isFocusVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return !!active?.checkVisibility() && getComputedStyle(active).outlineStyle === "solid";
  });

test("the keyboard reaches every view, a row, its permalink and the rows behind “Show all”", async () => {
  const { page } = await publisher.open(
    article(
      `<a href="#before">The beginning</a>${script(`data-limit="${LIMIT}"`)}<a href="#after">The end</a>`,
    ),
  );
  const box = await drawnBox(page);
  const headlines = await box.locator("[part=headline]").allInnerTexts();

  await page.keyboard.press("Tab");
  expect(await describeFocus(page)).toBe("a: The beginning");
  await page.keyboard.press("Tab");
  expect(await describeFocus(page)).toBe("tab: What happened");
  expect(await isFocusVisible(page)).toBe(true);

  // The tabs are one stop for Tab; arrow keys move between them. The focus stays while a view is fetched.
  await page.keyboard.press("ArrowRight");
  await box.getByRole("table").waitFor();
  expect(await describeFocus(page)).toBe("tab: Who says what");
  await page.keyboard.press("End");
  expect(await describeFocus(page)).toBe("tab: Sources");
  await page.keyboard.press("ArrowRight");
  expect(await describeFocus(page)).toBe("tab: What happened");

  await tabTo(page, withName("summary", headlines[0]!));
  expect(await isFocusVisible(page)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await describeFocus(page)).toBe(`summary: ${headlines[0]}, open`);
  await tabTo(page, /^a: Link to this$/);
  expect(await isFocusVisible(page)).toBe(true);

  await tabTo(page, /^button: Show all/);
  await page.keyboard.press("Enter");
  await expect.poll(() => box.locator("[part=more]:visible").count()).toBe(0);
  // The button is gone, so the focus moves to the first row that it revealed.
  await expect.poll(() => describeFocus(page)).toMatch(/^summary: .*, closed$/);
  const all = await box.locator("[part=headline]").allInnerTexts();
  expect(await describeFocus(page)).toBe(`summary: ${all[LIMIT]}, closed`);
  expect(await box.getByRole("status").innerText()).toMatch(/^\d+ developments$/);
  await page.keyboard.press("Space");
  expect(await describeFocus(page)).toBe(`summary: ${all[LIMIT]}, open`);

  await tabTo(page, /^a: The end$/);
});
