/** The box in print and with readers' settings: enlarged, in forced colours, with reduced motion. */
import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { script, service } from "../../../support/browser/embeds.ts";
import { findViolations } from "../../../support/browser/axe.ts";
import { readOverflow } from "../../../support/browser/page-measures.ts";
import { article, usePublisher, type OpenOptions } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import type { Edition } from "../../../../data/model/edition.ts";
import { readPdf, squash } from "../../../support/browser/read-pdf.ts";
import { drawnBox, openRows, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const open = async (attributes = "", context: OpenOptions["context"] = {}, head = "") => {
  const { page } = await publisher.open(article(script(attributes), head), { context });
  const box = page.locator("[part=box]");
  await waitForDetails(box);
  return { page, box };
};

/** The box of a reader who saves data: its first view, untouched. */
const openUntouched = async () => {
  const { page } = await publisher.open(article(script("data-limit=2")), {
    prepare: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      ),
  });
  await drawnBox(page);
  return page;
};

const style = (part: Locator, name: string): Promise<string> =>
  part.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

const isLight = (colour: string): boolean => Number(/\d+/.exec(colour)![0]) > 128;
const countPages = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;

describe("in print", () => {
  test("the box has every key row closed with its reactions, the reports by letter and no controls", async () => {
    const { page, box } = await open(`data-limit="2"`);
    const controls = ["bar", "more", "footer"].map((part) => box.locator(`[part=${part}]`).first());
    for (const control of controls) expect(await control.isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    for (const control of controls) expect(await control.isVisible()).toBe(false);
    for (const row of await box.locator("[part~=row]").all()) {
      expect(await row.isVisible()).toBe(true);
      expect(await row.locator("[part=text]").first().isVisible()).toBe(false);
    }
    expect(await box.locator("[part=statement]").first().isVisible()).toBe(true);
    expect(await box.locator("[part=issue]").isVisible()).toBe(true);
    const reports = await box.locator("[part=print] p").allInnerTexts();
    expect(reports.slice(1).map((line) => line[0])).toEqual(["A", "B", "C", "D"]);
    expect(await box.locator("[part=chevron]").first().isVisible()).toBe(false);
  });

  test("an untouched box has the theme that the page has set last", async () => {
    const page = await openUntouched();
    await page
      .locator("key-developments")
      .evaluate((element) => element.setAttribute("theme", "dark"));
    const box = page.locator("[part=box]");
    await expect.poll(() => box.getAttribute("data-theme")).toBe("dark");
    const printed = await box.evaluate((element) => {
      dispatchEvent(new Event("beforeprint"));
      return element.getAttribute("data-theme");
    });
    expect(printed).toBe("dark");
  });

  test("an untouched box has every key row, also on a connection that saves data", async () => {
    const page = await openUntouched();
    const edition: Edition = await (await fetch(`${service}/v1/stories/${STORY}`)).json();
    const headlines = edition.developments
      .filter(({ key }) => key)
      .map(({ headline }) => squash(headline));
    expect(headlines.length).toBeGreaterThan(2);
    const { text } = await readPdf(await page.pdf({ format: "A4" }));
    expect(headlines.filter((headline) => !text.includes(headline))).toEqual([]);
    // Printing is a use of the box: what it loads then has the rules of paper, and limits the rows again.
    const rows = page.locator("[part=list] > [part~=row]:not([hidden])");
    await expect.poll(() => rows.count()).toBe(2);
    const second = await readPdf(await page.pdf({ format: "A4" }));
    expect(headlines.filter((headline) => !second.text.includes(headline))).toEqual([]);
    expect(second.text).not.toContain("Showall");
  });

  test("the box is dark on white, also in the dark theme", async () => {
    const { page, box } = await open(`data-theme="dark"`);
    expect(isLight(await style(box, "color"))).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(isLight(await style(box, "color"))).toBe(false);
    expect(isLight(await style(box, "background-color"))).toBe(true);
  });

  test("the box fits on two pages", async () => {
    const { page } = await open();
    expect(countPages(await page.pdf({ format: "A4" }))).toBeLessThanOrEqual(2);
  });
});

test("the selected tab and the focus are visible in forced colours", async () => {
  const { page, box } = await open("", { forcedColors: "active" });
  const [selected, other] = [box.getByRole("tab").first(), box.getByRole("tab").nth(1)];
  expect(await style(selected, "border-bottom-width")).toBe("2px");
  expect(await style(selected, "border-bottom-color")).not.toBe(
    await style(other, "border-bottom-color"),
  );
  await selected.focus();
  await page.keyboard.press("ArrowRight");
  expect(await style(other, "outline-style")).toBe("solid");
  expect(await style(box.locator("[part~=mark]").first(), "stroke")).toBe(
    await style(box.locator("[part~=mark]").first(), "color"),
  );
});

test("forced colours draw the rule below the tabs whole, and none that is transparent otherwise", async () => {
  const { page, box } = await open("", { forcedColors: "active" });
  const [tab, bar, row] = await Promise.all(
    [
      box.getByRole("tab").nth(1),
      box.locator("[part=bar]"),
      box.locator("[part~=row]").first(),
    ].map((part) => part.boundingBox()),
  );
  expect(tab!.y + tab!.height).toBeLessThanOrEqual(bar!.y + bar!.height - 1);
  const shoot = (y: number) =>
    page.screenshot({
      clip: { x: row!.x + row!.width - 4, y: Math.round(y), width: 4, height: 3 },
    });
  expect((await shoot(row!.y - 1)).equals(await shoot(row!.y + 3))).toBe(true);
});

test("the box runs no animation, with reduced motion or without", async () => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const { page, box } = await open("", { reducedMotion });
    await box.locator("[part=summary]").first().click();
    await box.getByRole("tab").nth(1).click();
    await box.getByRole("table").waitFor();
    expect(
      await page.evaluate(() => [
        document.getAnimations().length,
        document.querySelector("key-developments")!.shadowRoot!.getAnimations().length,
      ]),
    ).toEqual([0, 0]);
  }
});

describe("enlarged", () => {
  // Zoom shrinks the viewport in CSS pixels: WCAG 2.2, 1.4.10.
  test.for([
    ["200 %", { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 }],
    ["400 %", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ] as const)("the box needs no horizontal scrolling at %s", async ([, context]) => {
    const { page, box } = await open("", context);
    for (const index of [0, 1, 2]) {
      await box.getByRole("tab").nth(index).click();
      await box.locator(`#kd-view-${index}`).locator("ol, table").first().waitFor();
      await openRows(box);
      expect(await readOverflow(page)).toBe(0);
    }
    expect(await findViolations(page, "key-developments")).toEqual([]);
  });

  test("the box clips nothing when only the text is enlarged to 200 %", async () => {
    const { page, box } = await open(
      "",
      { viewport: { width: 640, height: 800 } },
      "<style>html { font-size: 200% }</style>",
    );
    await box.locator("[part=summary]").first().click();
    expect(await style(box.locator("[part=text]").first(), "font-size")).toBe("30.72px");
    const clipped = await box.evaluate((root) =>
      [...root.querySelectorAll("*")]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).overflow !== "visible")
        .map((element) => element.getAttribute("part")),
    );
    expect(clipped).toEqual([]);
    expect(await readOverflow(page)).toBe(0);
  });

  test("the box clips nothing with the text spacing of a reader", async () => {
    // WCAG 2.2, 1.4.12.
    const { box } = await open();
    await box.locator("[part=summary]").first().click();
    const overflowing = await box.evaluate((root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      );
      const tree = root.getRootNode();
      if (!(tree instanceof ShadowRoot)) throw new Error("the box is in no shadow tree");
      tree.adoptedStyleSheets.push(sheet);
      const { left, right } = root.getBoundingClientRect();
      return [...root.querySelectorAll("*")]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const at = element.getBoundingClientRect();
          return at.left < left - 1 || at.right > right + 1;
        }).length;
    });
    expect(overflowing).toBe(0);
  });
});
