/** The snippet of a story that does not exist: the browser's console has the address, and the page has no gap. */
import { expect, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import { fetchSnippet } from "../../../support/service/fetch-snippet.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

test("a snippet with a misspelt story is reported on the console, releases its space and leaves the link", async () => {
  const { code } = await fetchSnippet(service, STORY, "Script");
  const { page, console, requests } = await publisher.open(
    article(code.replace(`/embed/${STORY}.js`, "/embed/misspelt.js")),
  );
  await expect.poll(() => console.join("\n")).toMatch(/error: .*404/);
  expect(requests.some((request) => request.url() === `${service}/embed/misspelt.js`)).toBe(true);
  const box = page.locator("key-developments");
  await expect
    .poll(() => box.evaluate((element) => getComputedStyle(element).minHeight))
    .toBe("0px");
  expect(await box.getByRole("link").isVisible()).toBe(true);
});
