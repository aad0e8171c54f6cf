/** Editions of the invented story that a test publishes while a page is open, served by request interception. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import { addDetails } from "../../../widget/content/behaviour-module.ts";
import { detailsPath } from "../../../widget/content/details-path.ts";
import { makeContent } from "../../../widget/content/make-content.tsx";
import { separateTexts } from "../../../widget/content/text-columns.ts";
import { makeFirstView, makeUpdatedView } from "../../../widget/content/make-first-view.ts";
import { makeDetails } from "../../../widget/content/make-details.tsx";
import { allLabels } from "../../../widget/i18n/all.ts";
import { element } from "../browser/embeds.ts";
import { article, type Publisher } from "../browser/publisher.ts";
import { waitForDetails } from "../browser/use-box.ts";
import { ASSETS } from "../service/build-service.ts";
import { readEdition } from "./read-edition.ts";
import { STORY } from "./story.ts";

const labels = allLabels["en"]!;
const FIRST = "aaaaaaaaaaaa";
const SECOND = "bbbbbbbbbbbb";
/** A key development that only the second edition has, and that no other refers to. */
const NEWEST = "arrival";
export const EDITIONS = { first: FIRST, second: SECOND };

/** Serves two editions of the story; the first is current until `publish` is called. */
export async function routeEditions(page: Page): Promise<{ publish: () => void }> {
  const whole = readEdition();
  const first = buildContent({
    ...whole,
    edition: FIRST,
    published: "2019-03-08",
    developments: whole.developments.filter(({ id }) => id !== NEWEST),
    statements: whole.statements.filter(({ development }) => development !== NEWEST),
  });
  const second = buildContent({ ...whole, edition: SECOND, published: "2019-03-09" });
  let current = first;
  await page.route(`**/embed/${STORY}/content*`, async (route) => {
    const { searchParams } = new URL(route.request().url());
    const edition = searchParams.get("edition");
    const pinned = edition === FIRST ? first : current;
    const content =
      searchParams.get("from") === FIRST && pinned === second
        ? makeContent(makeUpdatedView(second, first, labels))
        : makeContent(makeFirstView(pinned, labels, edition), { order: "newest", edition });
    const json = separateTexts(content);
    await route.fulfill({ json, headers: { "access-control-allow-origin": "*" } });
  });
  const behaviour = await readFile(join(ASSETS, "embed/behaviour.js"), "utf8");
  await page.route(new RegExp(`/embed/${STORY}\\.en\\..*-\\w+\\.js(on)?$`), async (route) => {
    const url = new URL(route.request().url());
    const content = url.pathname.includes(FIRST) ? first : second;
    const details = makeDetails(content, labels);
    const body = url.pathname.endsWith(".js")
      ? addDetails(
          behaviour,
          detailsPath({ story: STORY, lang: "en", edition: content.edition }),
          details,
        )
      : JSON.stringify(details);
    await route.fulfill({
      body,
      contentType: url.pathname.endsWith(".js") ? "text/javascript" : "application/json",
      headers: { "access-control-allow-origin": "*" },
    });
  });
  return {
    publish: () => {
      current = second;
    },
  };
}

/** Opens a page with the story's element at its first edition; `publish` makes the second current. The test controls the clock. */
export async function openLive(publisher: Publisher, attributes = "") {
  let routed: { publish: () => void } | undefined;
  const visit = await publisher.open(article(element(attributes)), {
    prepare: async (page) => {
      await page.clock.install();
      routed = await routeEditions(page);
    },
  });
  // Only the behaviour looks for newer editions.
  await waitForDetails(visit.page);
  return { ...visit, publish: () => routed?.publish() };
}

/** Dispatches the event by which a browser reports that the reader has returned to the tab. */
export const returnToTab = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
