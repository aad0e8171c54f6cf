/** The fragment on a page with the script of the element: the element adopts its markup without a layout shift. */
import { expect, inject, test } from "vitest";
import { readLayoutShift } from "../../../support/browser/page-measures.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";
import { waitForDetails } from "../../../support/browser/use-box.ts";

const service = inject("service");
const publisher = usePublisher();

const STYLE = "<style>body { margin: 0 } main { max-width: 640px }</style>";

const measure = async (styles: string, width: number): Promise<number> => {
  const fragment = await (
    await fetch(`${service}/embed/${STORY}/fragment?styles=${styles}`)
  ).text();
  const { page } = await publisher.open(
    article(
      `${fragment}<p>${"More words of the article. ".repeat(60)}</p><script async src="${service}/embed/key-developments.js"></script>`,
      STYLE,
    ),
    {
      context: { viewport: { width, height: 2600 } },
      prepare: (opened) =>
        // The script arrives well after the first frame of the page.
        opened.route("**/key-developments.js", async (route) => {
          const response = await route.fetch();
          await opened.evaluate(
            () =>
              new Promise((resolve) => {
                requestAnimationFrame(() => requestAnimationFrame(resolve));
              }),
          );
          await route.fulfill({ response });
        }),
    },
  );
  const box = page.locator("key-developments");
  await expect
    .poll(() => box.evaluate(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length))
    .toBe(1);
  await waitForDetails(page);
  return readLayoutShift(page);
};

test.for([320, 700, 1200])(
  "the element adopts the fragment with styles=awaiting at %i px without a layout shift",
  async (width) => {
    expect(await measure("awaiting", width)).toBe(0);
  },
);

test("the fragment with styles=awaiting shows every key development without scripts", async () => {
  const fragment = await (await fetch(`${service}/embed/${STORY}/fragment?styles=awaiting`)).text();
  const { page } = await publisher.open(article(fragment), {
    context: { javaScriptEnabled: false },
  });
  const rows = page.locator("[part~=row]");
  expect(await rows.count()).toBe(KEY_ROWS);
  expect(await rows.last().isVisible()).toBe(true);
  expect(await page.locator("[part=statement]").last().isVisible()).toBe(true);
  expect(await page.locator("[part=tab]").first().isVisible()).toBe(false);
});
