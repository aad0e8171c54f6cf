/** The line above which developments are newer than the article: by an option, or by the metadata of the page. */
import { expect, test } from "vitest";
import { script } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const meta = (content: string): string =>
  `<meta property="article:published_time" content="${content}">`;

/** A day between two rows of the first view, and one after all of them. */
const EARLY = "2019-03-10";
const LATE = "2030-01-01";

test.for([
  ["is drawn by data-published", "", `data-published="${EARLY}"`, 1],
  ["is drawn by data-since with a time", "", `data-since="${EARLY}T10:00:00+02:00"`, 1],
  ["is drawn by data-published before the page's day", meta(LATE), `data-published="${EARLY}"`, 1],
  ["is drawn by the page's day", meta(EARLY), "", 1],
  ["is not drawn without a day", "", "", 0],
  ["is not drawn by a day after every development", meta(LATE), "", 0],
  ["is not drawn by data-since after every development", meta(EARLY), `data-since="${LATE}"`, 0],
] as const)("the line %s, and nothing is logged", async ([, head, attributes, count]) => {
  const { page, console } = await publisher.open(article(script(attributes), head));
  // The behaviour logs what is not valid.
  await waitForDetails(page);
  expect(await page.locator("[part=since]").count()).toBe(count);
  expect(console).toEqual([]);
});
