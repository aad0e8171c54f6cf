/** The invented story's embed scripts, made like the real one's, for pages that show two stories. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { toDigest } from "../../data/digest.ts";
import { buildEdition } from "../../data/edition.ts";
import { verifyStories } from "../../data/verify.ts";
import { wrap } from "../../widget/build/payload.ts";
import { allLabels } from "../../widget/labels/all.ts";
import { localise } from "../../widget/localise.ts";

export const SECOND_STORY = "bridge-library";

/** Answers the second story's script on the service's own origin. */
export async function routeSecondStory(page: Page, service: string): Promise<string> {
  const root = join(import.meta.dirname, "..", "fixtures", "stories");
  const story = verifyStories(root).stories.find(({ id }) => id === SECOND_STORY);
  const labels = allLabels["en"];
  if (!story || !labels) throw new Error("the invented story does not compile");
  const code = await readFile("dist/widget/embed.js", "utf8");
  const body = wrap(code, localise(toDigest(buildEdition(story)), labels, 6));
  const url = `${service}/embed/${SECOND_STORY}.js`;
  await page.route(url, async (route) =>
    route.fulfill({ body, contentType: "text/javascript; charset=utf-8" }),
  );
  return url;
}
