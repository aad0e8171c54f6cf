/** The links of a box that a publisher froze: they keep its reader at that edition, also once a later one is published. */
import type { FrameLocator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  element,
  elementScript,
  FRAME_PAGE,
  iframe,
  script,
  service,
} from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { drawnBox, waitForDetails } from "../../../support/browser/use-box.ts";
import { EDITIONS, openLive } from "../../../support/story/story-editions.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

/** Ids of the story's two editions in the service. */
let archived: string;
let current: string;
beforeAll(async () => {
  const response = await fetch(`${service}/v1/stories/${STORY}/editions`);
  const { data }: { data: { edition: string }[] } = await response.json();
  current = data[0]!.edition;
  archived = data.at(-1)!.edition;
});

/** The addresses of a page of the story or of its data, in the box with everything drawn: rows, both lists, every view. */
async function readLinks(root: Page | FrameLocator): Promise<URL[]> {
  const box = await drawnBox(root);
  await waitForDetails(root);
  const links = new Set<string>();
  const collect = async (): Promise<void> => {
    const anchors = box.locator("a[part=link]");
    for (const href of await anchors.evaluateAll((all) =>
      all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
    ))
      links.add(href);
  };
  await collect();
  // A box that was drawn again is still at the last view.
  for (const tab of [1, 2, 0]) await box.getByRole("tab").nth(tab).click();
  await box.locator("[part=choice]").nth(1).click();
  await collect();
  return [...links].flatMap((href) => {
    const url = new URL(href);
    // Feeds follow the story, and have no edition.
    return url.pathname.includes(`/stories/${STORY}`) && !url.pathname.endsWith("/feed.json")
      ? [url]
      : [];
  });
}

/** Each kind of link that a box has, by a pattern of its address. */
const KINDS = {
  "the story page": /\/stories\/[\w-]+$/,
  "its corrections": /#corrections$/,
  "the data": /\/v1\/stories\/[\w-]+$/,
  "a development": /\/stories\/[\w-]+#(?!corrections)[\w-]+$/,
  "a report": /\/articles\/[\w-]+$/,
  "a passage": /\/articles\/[\w-]+#p\d+-\d+$/,
};

const listKinds = (links: readonly URL[]): string[] => {
  const paths = links.map(({ pathname, hash }) => pathname + hash);
  return Object.entries(KINDS).flatMap(([kind, pattern]) =>
    paths.some((path) => pattern.test(path)) ? [kind] : [],
  );
};

const fetchFragment = async (edition: string): Promise<string> =>
  (await fetch(`${FRAME_PAGE}/fragment?edition=${edition}`)).text();

const EMBEDS: Record<string, (edition: string) => string | Promise<string>> = {
  "a script": (edition) => script(`data-edition="${edition}"`),
  "an element": (edition) => element(`edition="${edition}"`),
  "an iframe": (edition) => iframe("", `?edition=${edition}`),
  "a fragment": async (edition) => (await fetchFragment(edition)) + elementScript(),
};

describe.each(Object.entries(EMBEDS))("the box of %s", (name, embed) => {
  test.each([
    ["an earlier edition", () => archived],
    ["the current edition", () => current],
  ])("frozen at %s keeps its reader there", async (_, edition) => {
    const { page } = await publisher.open(article(await embed(edition())));
    const links = await readLinks(name === "an iframe" ? page.frameLocator("iframe") : page);
    expect(listKinds(links)).toEqual(Object.keys(KINDS));
    expect(links.filter(({ search }) => search !== `?edition=${edition()}`)).toEqual([]);
  });
});

test("a fragment's link for browsers without shadow trees keeps their readers at its edition, too", async () => {
  expect(await fetchFragment(archived)).toContain(
    `</template><a href="${service}/stories/${STORY}?edition=${archived}">`,
  );
});

test("a live box leads to the current edition, whichever that is", async () => {
  const { page } = await publisher.open(article(script()));
  const links = await readLinks(page);
  expect(listKinds(links)).toEqual(Object.keys(KINDS));
  expect(links.filter(({ search }) => search !== "")).toEqual([]);
});

test("a frozen box leads to the current edition once the reader has asked for it", async () => {
  const { page, publish } = await openLive(publisher, `edition="${EDITIONS.first}" notice`);
  const pinned = await readLinks(page);
  expect(pinned.filter(({ search }) => search !== `?edition=${EDITIONS.first}`)).toEqual([]);
  publish();
  await page.clock.runFor(30_000);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const box = page.locator("[part=box]");
  await box.getByRole("button", { name: "Show", exact: true }).click();
  await box.locator("[part=edition]", { hasText: "9 March 2019" }).waitFor();
  expect((await readLinks(page)).filter(({ search }) => search !== "")).toEqual([]);
});

test("the story page at an earlier edition has a box whose links stay there", async () => {
  const { page } = await publisher.visit(`${service}/stories/${STORY}?edition=${archived}`);
  const links = await readLinks(page);
  expect(listKinds(links)).toContain("a passage");
  expect(links.filter(({ search }) => search !== `?edition=${archived}`)).toEqual([]);
});
