/** What the box is to assistive technology: the accessibility tree of its main states, on the invented story. */
import type { Locator } from "playwright-core";
import { expect, inject, test } from "vitest";
import { article, usePublisher } from "../../support/publisher.ts";
import { routeEditions } from "../../support/story-editions.ts";
import { STORY } from "../../support/story.ts";

const service = inject("service");
const publisher = usePublisher();

const open = async (attributes = ""): Promise<Locator> => {
  const { page } = await publisher.open(
    article(
      `<script src="${service}/embed/key-developments.js"></script><key-developments story="${STORY}" ${attributes}></key-developments>`,
    ),
    { prepare: routeEditions },
  );
  const box = page.locator("[part=box]");
  await box.waitFor();
  return box;
};

/** Without the service's address, which is another at every run. */
const tree = async (box: Locator): Promise<string> =>
  (await box.ariaSnapshot()).replaceAll(service, "https://kd.example");

test("as it opens", async () => {
  expect(await tree(await open(`limit="2"`))).toMatchSnapshot();
});

test("with its rows opened", async () => {
  const box = await open();
  for (const summary of await box.locator("[part=summary]").all()) await summary.click();
  expect(await tree(box)).toMatchSnapshot();
});

test("with every key development shown", async () => {
  const box = await open(`limit="2"`);
  await box.getByRole("button", { name: /Show all/ }).click();
  await box
    .getByRole("status")
    .getByText(/developments/)
    .waitFor();
  expect(await tree(box)).toMatchSnapshot();
});

test("with all developments", async () => {
  const box = await open();
  await box.getByRole("button", { name: /^All \d+$/ }).click();
  await box.locator("[part~=minor]").first().waitFor();
  expect(await tree(box)).toMatchSnapshot();
});

test("with who says what", async () => {
  const box = await open();
  await box.getByRole("tab", { name: "Who says what" }).click();
  await box.getByRole("table").waitFor();
  expect(await tree(box)).toMatchSnapshot();
});

test("with who says what as lists, where it is narrow: still a table", async () => {
  const box = await open();
  await box.page().setViewportSize({ width: 360, height: 800 });
  await box.getByRole("tab", { name: "Who says what" }).click();
  await box.getByRole("table").waitFor();
  expect(await box.getByRole("row").count()).toBeGreaterThan(1);
  expect(await tree(box)).toMatchSnapshot();
});

test("with its sources", async () => {
  const box = await open();
  await box.getByRole("tab", { name: "Sources" }).click();
  await box.locator("[part=report]").first().waitFor();
  expect(await tree(box)).toMatchSnapshot();
});
