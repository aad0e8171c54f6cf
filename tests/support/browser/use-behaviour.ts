/** Articles with a story's script, and requests for its behaviour as a test handles them. */
import type { Locator, Page, Route } from "playwright-core";
import { STORY } from "../story/story.ts";
import type { Visit } from "./host-page.ts";
import { script } from "./embeds.ts";
import { article, type Publisher } from "./publisher.ts";

/** Addresses of the behaviour. */
export const BEHAVIOUR = new RegExp(`/embed/${STORY}\\.en\\.\\w+-\\w+\\.js(\\?\\d)?$`);

interface Setting {
  /** The embed, and what else the article has. */
  html?: string;
  /** Runs before the article is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Returns a function that opens an article in which `handle` responds to requests for the behaviour, and waits for the first view. */
export const useBehaviour =
  (publisher: Publisher) =>
  async (
    handle: (route: Route) => Promise<void>,
    { html = script(), prepare }: Setting = {},
  ): Promise<Visit & { box: Locator }> => {
    const visit = await publisher.open(article(html), {
      prepare: async (page) => {
        await page.route(BEHAVIOUR, handle);
        await prepare?.(page);
      },
    });
    const box = visit.page.locator("key-developments");
    await box.getByRole("heading", { level: 2 }).waitFor();
    return { ...visit, box };
  };

/** Shows a view that the behaviour draws. */
export async function showSources(box: Locator): Promise<void> {
  await box.getByRole("tab", { name: "Sources" }).click();
  await box.locator("[part=report]").first().waitFor();
}
