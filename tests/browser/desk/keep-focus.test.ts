/** No removal leaves the keyboard at the top of the page: the focus goes to what comes next. */
import { dirname } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { copyStories, openDesk, waitForStatus } from "./open-desk.ts";

/** The label, name or words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
      return element.labels?.[0]?.innerText ?? element.ariaLabel ?? "";
    return element === document.body ? "BODY" : (element?.ariaLabel ?? element?.textContent ?? "");
  });

const open = async (page: Page, pane: string): Promise<void> =>
  page
    .getByRole("navigation", { name: "Parts of the desk" })
    .getByRole("button", { name: pane, exact: true })
    .click();

/** Presses a button with the keyboard until it is gone, and returns where the focus is then. */
async function press(page: Page, button: Locator, status: string): Promise<string> {
  await button.press("Enter");
  await waitForStatus(page, status);
  await expect.poll(() => focused(page)).not.toBe("BODY");
  return focused(page);
}

test("after the publication the focus is on what comes next", async () => {
  const { page } = await openDesk(copyStories);
  await open(page, "Publish");
  await page.getByLabel("what is new, in a few words").fill("The first edition");
  const submit = page.getByRole("main").getByRole("button", { name: "Publish", exact: true });
  expect(await press(page, submit, "Published.")).toBe("Next: put it online");
});

test("after a correction is entered the focus is on the next control", async () => {
  const { page } = await openDesk((root) => {
    const story = new StoryCopy(dirname(root));
    publish(root, "2019-03-20", "The first edition", { ids: [STORY], confirmed: true });
    story.plant("claims/second-key-offered.yaml", "has offered", "offered");
  });
  await open(page, "Publish");
  await page.getByLabel("What was wrong for readers").fill("We had the tense wrong.");
  const enter = page.getByRole("button", { name: "Enter the correction" });
  expect(await press(page, enter, "Correction entered.")).toMatch(/^Corrections that readers see/);
});

/** What is removed under each part of the desk, and what has the focus then. */
const REMOVED = [
  ["Story", "Remove the sentence", "Add a sentence"],
  ["Claims", "Remove the statement of Elm", "Value for Elm"],
  ["Actors", "Remove Duchess Ada", "Name"],
  ["Write", "Remove Otto Linden", "Status by"],
  ["Write", "Remove evidence 1", "Speaker"],
  ["Write", "Remove the quote", "To whom, in answer to what, when; note"],
  ["Write", "Remove the statement", "Speaker"],
  ["Write", "Remove the development", "No development"],
] as const;

test("after a removal the focus is on the next control, or on what says how to go on", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Elm has denied that Sunday hours" }).click();
  for (const [pane, name, next] of REMOVED) {
    await open(page, pane);
    const button = page.getByRole("main").getByRole("button", { name, exact: true }).first();
    const status = name.replace("Remove", "Removed:");
    expect([name, await press(page, button, status)]).toEqual([name, next]);
  }
});

test("after the last step back the focus is on “Redo”, and after a removed article on where to choose another", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  await page.getByText("About this article").click();
  await page.getByRole("button", { name: "Remove the article" }).press("Enter");
  const remove = page.getByRole("button", { name: "Remove it anyway" });
  expect(await press(page, remove, "Article removed")).toMatch(/^No article is open/);
  const undo = page.getByRole("button", { name: "Undo" });
  expect(await press(page, undo, "Undone.")).toBe("Redo");
});
