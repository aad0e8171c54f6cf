/** The accessibility tree of the box: all of its first view, and in its other states the panel that changes. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { element, service } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { routeEditions } from "../../../support/story/story-editions.ts";
import { drawnBox, waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const open = async (attributes = ""): Promise<Locator> => {
  const { page } = await publisher.open(article(element(attributes)), { prepare: routeEditions });
  return drawnBox(page);
};

/** The origin of the service differs at every run, so it is replaced. */
const tree = async (box: Locator): Promise<string> =>
  (await box.ariaSnapshot()).replaceAll(service, "https://kd.example");

const panel = (box: Locator): Locator => box.getByRole("tabpanel");

test("the first view matches its tree", async () => {
  expect(await tree(await open(`limit="2"`))).toMatchSnapshot();
});

test("open rows match their tree", async () => {
  const box = await open();
  await waitForDetails(box);
  for (const summary of await box.locator("[part=summary]").all()) await summary.click();
  expect(await tree(panel(box))).toMatchSnapshot();
});

test("all developments match their tree", async () => {
  const box = await open();
  await box.getByRole("button", { name: /^All \d+$/ }).click();
  await box.locator("[part~=minor]").first().waitFor();
  expect(await tree(panel(box))).toMatchSnapshot();
});

test("the claims match their tree", async () => {
  const box = await open();
  await box.getByRole("tab", { name: "Who says what" }).click();
  await box.getByRole("table").waitFor();
  expect(await tree(panel(box))).toMatchSnapshot();
});

test("the sources match their tree", async () => {
  const box = await open();
  await box.getByRole("tab", { name: "Sources" }).click();
  await box.locator("[part=report]").first().waitFor();
  expect(await tree(panel(box))).toMatchSnapshot();
});
