/** The iframe in an article on paper, where its height cannot change. */
import { expect, test } from "vitest";
import { FRAME_PAGE, service } from "../../../support/browser/embeds.ts";
import { fetchSnippet } from "../../../support/service/fetch-snippet.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { readPdf, squash } from "../../../support/browser/read-pdf.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

test.for([
  [412, "2"],
  [1000, "3"],
] as const)(
  "a frame that is %i px wide on the screen prints its %s rows, and cuts nothing off",
  async ([width, limit]) => {
    const { code } = await fetchSnippet(service, STORY, "Iframe", `?limit=${limit}`);
    const { page } = await publisher.open(article(code), {
      context: { viewport: { width, height: 1200 } },
    });
    const box = await drawnBox(page.frameLocator("iframe"));
    await page.waitForLoadState("networkidle");
    const rows = box.locator("[part=list] > [part~=row]");
    const shown = await rows
      .and(box.locator(":not([hidden])"))
      .locator("[part=headline], [part=line]:visible")
      .allInnerTexts();
    expect(shown.length).toBeGreaterThanOrEqual(Number(limit));
    const hidden = await rows
      .and(box.locator("[hidden]"))
      .locator("[part=headline]")
      .allTextContents();
    expect(hidden.length).toBeGreaterThan(0);
    const { text } = await readPdf(await page.pdf({ format: "A4" }));
    expect(shown.filter((line) => !text.includes(squash(line)))).toEqual([]);
    expect(hidden.filter((headline) => text.includes(squash(headline)))).toEqual([]);
  },
);

test("a frame with a dark theme prints on white", async () => {
  const { page } = await publisher.visit(`${FRAME_PAGE}?theme=dark`);
  const background = () =>
    page.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
  const dark = await background();
  await page.emulateMedia({ media: "print" });
  expect(await background()).toBe("rgb(255, 255, 255)");
  expect(dark).not.toBe("rgb(255, 255, 255)");
});
