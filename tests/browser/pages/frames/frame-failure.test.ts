/** The iframe page where a request of its own fails. */
import type { Route } from "playwright-core";
import { expect, test } from "vitest";
import { iframe } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";

const publisher = usePublisher();

test.for<[name: string, pattern: string, how: (route: Route) => Promise<void>]>([
  ["its script is blocked", "**/frame*.js", (route) => route.abort("blockedbyclient")],
  [
    "its details fail to load",
    "**/embed/*.json",
    (route) => route.fulfill({ status: 500, body: "no" }),
  ],
])("the iframe page shows the markup of the server when %s", async ([, pattern, how]) => {
  const { page } = await publisher.open(article(iframe()), {
    prepare: (opened) => opened.route(pattern, how),
  });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 2 }).waitFor();
  await frame.locator("[part=summary]").first().click();
  expect(await frame.locator("[part=text]").first().isVisible()).toBe(true);
});
