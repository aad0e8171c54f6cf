/** A second story at the service's origin: the invented one under another id and title. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import { wrapScript } from "../../../widget/build/wrap-script.ts";
import type { StoryPayload } from "../../../widget/content/box-content.ts";
import { makeContent } from "../../../widget/content/make-content.tsx";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import { elementStyles } from "../../../widget/styles/element-styles.ts";
import { service } from "../browser/embeds.ts";
import { readEdition } from "./read-edition.ts";

export const SECOND_STORY = "mill-pond";

/** Routes the second story's embed script; resolves to its address. */
export async function routeSecondStory(page: Page): Promise<string> {
  const code = await readFile("dist/widget/story.js", "utf8");
  const edition = { ...readEdition(), id: SECOND_STORY, title: "Mill pond (an invented story)" };
  const payload: StoryPayload = {
    ...makeContent(makeFirstView(buildContent(edition), allLabels["en"]!)),
    story: SECOND_STORY,
    styles: elementStyles,
    title: edition.title,
    code: "0123456789ab",
  };
  const body = wrapScript(code, payload);
  const url = `${service}/embed/${SECOND_STORY}.js`;
  await page.route(url, async (route) =>
    route.fulfill({ body, contentType: "text/javascript; charset=utf-8" }),
  );
  return url;
}
