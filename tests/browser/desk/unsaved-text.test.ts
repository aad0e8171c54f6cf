/** What is typed and not saved yet stays: over a reload, over Back, and where another tab changed the same file. */
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { STORY } from "../../support/story/story.ts";
import { copyStories, openDesk, readYaml, waitForStatus } from "./open-desk.ts";

const openPart = (page: Page, name: string): Promise<void> =>
  page
    .getByRole("navigation", { name: "Parts of the desk" })
    .getByRole("button", { name, exact: true })
    .click();

test("a text that was refused, as another tab changed the story, stays and is used with one click", async () => {
  const { page, root, address } = await openDesk(copyStories);
  await openPart(page, "Story");
  const other = await page.context().newPage();
  // This tab does not learn of the change before it saves.
  await other.route("**/events*", (route) => route.abort());
  await other.goto(address);
  await openPart(other, "Story");
  await page.getByLabel("Title", { exact: true }).fill("The library of the bridge");
  await waitForStatus(page, "Saved.");
  const title = other.getByLabel("Title", { exact: true });
  await title.fill("The books of the bridge");
  await waitForStatus(other, "Someone else, or another tab, changed the story: Story.");
  await title.blur();
  expect(await title.inputValue()).toBe("The library of the bridge");
  const unsaved = other.getByText("Your text: “The books of the bridge”");
  await unsaved.waitFor();
  await other.reload();
  await unsaved.waitFor();
  await other.getByRole("button", { name: "Use it" }).click();
  await waitForStatus(other, "Saved.");
  expect(readYaml(root, "story.yaml").title).toBe("The books of the bridge");
  await expect.poll(() => unsaved.count()).toBe(0);
});

test("a text in progress is in its field after a reload, and is saved", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  await page.route("**/api/**", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await page.getByLabel("Summary").fill("Ash accused Elm of a plan.");
  await page.unroute("**/api/**");
  await page.reload();
  expect(await page.getByLabel("Summary").inputValue()).toBe("Ash accused Elm of a plan.");
  await expect
    .poll(() => readYaml(root, "developments/2019-03-05-sunday-accusation.yaml").summary)
    .toBe("Ash accused Elm of a plan.");
});

test("a half-written correction, claim and story survive a reload", async () => {
  const { page } = await openDesk((root) => {
    const story = new StoryCopy(dirname(root));
    publish(root, "2019-03-20", "The first edition", { ids: [STORY], confirmed: true });
    story.plant(
      "developments/2019-03-06-elm-denial.yaml",
      "headline: Elm has denied that Sunday hours will be cut",
      "headline: Elm has denied that it cuts Sunday hours",
    );
  });
  const type = async (part: string, label: string, text: string): Promise<void> => {
    await openPart(page, part);
    await page.getByLabel(label).first().fill(text);
    await page.reload();
    await expect.poll(() => page.getByLabel(label).first().inputValue()).toBe(text);
  };
  await type("Publish", "What was wrong for readers", "We had the wrong");
  await type("Publish", "For the record of editions", "Half a");
  await type("Claims", "New claim", "Elm closes the");
  await type("New story", "Sides, with commas between", "Elm, As");
  await type("Story", "New occasion", "Bridge br");
});

test("the text for the commit stays when another part is opened, and after a reload", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByLabel("what is new, in a few words").fill("The first edition");
  await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
  const message = page.getByLabel("Text for the commit");
  await message.waitFor();
  const text = await message.inputValue();
  await page.getByRole("button", { name: "Story", exact: true }).click();
  await page.getByLabel("Title", { exact: true }).fill("The bridge");
  await page.locator("header option", { hasText: "The bridge" }).waitFor({ state: "attached" });
  await page.reload();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  expect(await message.inputValue()).toBe(text);
});

test("Back goes to the part before, and Forward returns", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  await page.getByRole("heading", { name: "Ash has accused Elm" }).waitFor();
  await openPart(page, "Claims");
  await page.getByRole("heading", { name: "Claims" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Ash has accused Elm" }).waitFor();
  await page.goForward();
  await page.getByRole("heading", { name: "Claims" }).waitFor();
  expect(await page.getByRole("heading", { name: "Ash has accused Elm" }).count()).toBe(0);
});
