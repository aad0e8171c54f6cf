/** The box on six pages in the styles of different publishers, at three widths, with every row open. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { script, service } from "../../../support/browser/embeds.ts";
import { findViolations } from "../../../support/browser/axe.ts";
import { readOverflow } from "../../../support/browser/page-measures.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();
const FOLDER = join(import.meta.dirname, "../../../fixtures/hosts");
const HOSTS = readdirSync(FOLDER).map((file) => file.replace(".html", ""));

const open = async (host: string, width: number) => {
  const lang = host === "arabic" ? "ar" : "en";
  const html = readFileSync(join(FOLDER, `${host}.html`), "utf8").replace(
    "<!-- box -->",
    `<script async src="${service}/embed/${STORY}.${lang}.js"></script>`,
  );
  const visit = await publisher.open(html, { context: { viewport: { width, height: 900 } } });
  const box = visit.page.locator("[part=box]");
  await waitForDetails(box);
  return { ...visit, box };
};

const openAll = (box: Locator) =>
  box.evaluate((root) => {
    for (const details of root.querySelectorAll("details")) details.open = true;
  });

/** The parts of elements that overflow the box at its sides or have text under 12 px. */
const findFaults = (box: Locator) =>
  box.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll("*")]
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).clipPath === "none")
      .filter((element) => {
        const at = element.getBoundingClientRect();
        return (
          at.left < left - 1 ||
          at.right > right + 1 ||
          parseFloat(getComputedStyle(element).fontSize) < 12
        );
      })
      .map((element) => element.getAttribute("part") ?? element.localName);
  });

test("there are six host pages", () => {
  expect(HOSTS).toHaveLength(6);
});

describe.for(HOSTS)("on the page %s", (host) => {
  test.for([360, 700, 1000])(
    "the box fits and is legible at %i px in every view",
    async (width) => {
      const { page, box } = await open(host, width);
      for (const index of [0, 1, 2]) {
        await box.getByRole("tab").nth(index).click();
        await box.locator(`#kd-view-${index}`).locator("ol, table").first().waitFor();
        await openAll(box);
        expect(await findFaults(box)).toEqual([]);
        expect(await findViolations(page, "key-developments")).toEqual([]);
      }
      expect(await readOverflow(page)).toBe(0);
    },
  );
});

test("the box keeps a legible width beside a wide float", async () => {
  const { page } = await publisher.open(
    article(
      `<div class="ad">An advertisement</div>${script()}`,
      `<style>key-developments { width: auto } .ad { float: left; width: 90%; height: 300px }</style>`,
    ),
    { context: { viewport: { width: 700, height: 900 } } },
  );
  const box = await drawnBox(page);
  expect((await box.boundingBox())!.width).toBeGreaterThanOrEqual(240);
});

test("the box has the width that the publisher sets", async () => {
  const { page } = await publisher.open(
    article(script(), `<style>key-developments { width: 420px }</style>`),
  );
  const box = await drawnBox(page);
  expect((await box.boundingBox())!.width).toBe(420);
});
