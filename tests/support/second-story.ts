/** The invented story as the service would serve it: its embed script, and two editions of it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { article, type Publisher } from "./publisher.ts";
import { buildContent } from "../../data/edition/build-content.ts";
import { buildEdition } from "../../data/edition/build-edition.ts";
import type { Edition } from "../../data/model/edition.ts";
import { verifyStories } from "../../data/checks/verify-stories.ts";
import { wrap } from "../../widget/build/payload.ts";
import type { BoxContent } from "../../widget/content/box-content.ts";
import { allLabels } from "../../widget/i18n/all.ts";
import { makeDetails } from "../../widget/content/make-details.tsx";
import { makeContent } from "../../widget/content/make-content.tsx";
import { makeFirstView, makeUpdatedView } from "../../widget/content/make-first-view.ts";

export const SECOND_STORY = "bridge-library";

function readStory(): Edition {
  const root = join(import.meta.dirname, "..", "fixtures", "stories");
  const story = verifyStories(root).stories.find(({ id }) => id === SECOND_STORY);
  if (!story) throw new Error("the invented story does not compile");
  return buildEdition(story);
}

const labels = allLabels["en"]!;

/** Answers the second story's script on the service's own origin. */
export async function routeSecondStory(page: Page, service: string): Promise<string> {
  const code = await readFile("dist/widget/embed.js", "utf8");
  const body = wrap(code, makeContent(makeFirstView(buildContent(readStory()), labels)));
  const url = `${service}/embed/${SECOND_STORY}.js`;
  await page.route(url, async (route) =>
    route.fulfill({ body, contentType: "text/javascript; charset=utf-8" }),
  );
  return url;
}

const FIRST = "aaaaaaaaaaaa";
const SECOND = "bbbbbbbbbbbb";
/** A key development that the first edition has not, and to which nothing relates. */
const NEWEST = "arrival";
export const EDITIONS = { first: FIRST, second: SECOND };

/** Two editions: the second has one development more. `publish` makes it the current one. */
export async function routeEditions(page: Page): Promise<{ publish: () => void }> {
  const whole = readStory();
  const first = buildContent({
    ...whole,
    edition: FIRST,
    published: "2019-03-08",
    developments: whole.developments.filter(({ id }) => id !== NEWEST),
    statements: whole.statements.filter(({ development }) => development !== NEWEST),
  });
  const second = buildContent({ ...whole, edition: SECOND, published: "2019-03-09" });
  let current = first;
  await page.route(`**/embed/${SECOND_STORY}/content*`, async (route) => {
    const { searchParams } = new URL(route.request().url());
    const pinned = searchParams.get("edition") === FIRST ? first : current;
    const json: BoxContent =
      searchParams.get("from") === FIRST && pinned === second
        ? makeContent(makeUpdatedView(second, first, labels))
        : makeContent(makeFirstView(pinned, labels));
    await route.fulfill({ json, headers: { "access-control-allow-origin": "*" } });
  });
  await page.route(`**/embed/${SECOND_STORY}.en.*.json`, async (route) => {
    const content = route.request().url().includes(FIRST) ? first : second;
    await route.fulfill({
      json: makeDetails(content, labels),
      headers: { "access-control-allow-origin": "*" },
    });
  });
  return {
    publish: () => {
      current = second;
    },
  };
}

/** Opens a page with the second story's element; `publish` brings its newer edition. The clock is the test's. */
export async function openLive(publisher: Publisher, service: string, attributes = "") {
  let routed: { publish: () => void } | undefined;
  const visit = await publisher.open(
    article(
      `<script src="${service}/embed/key-developments.js"></script><key-developments story="${SECOND_STORY}" ${attributes}></key-developments>`,
    ),
    {
      prepare: async (page) => {
        await page.clock.install();
        routed = await routeEditions(page);
      },
    },
  );
  await visit.page.locator("[part=box]").waitFor();
  return { ...visit, publish: () => routed?.publish() };
}

/** What the browser says when the reader comes back to the tab. */
export const comeBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
