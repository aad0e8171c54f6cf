/** The table of claims: an assigned statement stays until it is complete, and shows when it was said. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { copyStories, openDesk, readYaml, waitForStatus } from "./open-desk.ts";

const rowOf = (page: Page, claim: string): Locator =>
  page.getByRole("row").filter({ hasText: claim });

async function openClaims(page: Page, claim: string): Promise<Locator> {
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  return rowOf(page, claim);
}

test("a statement whose stance settles no value stays in its cell, as an error, until it is complete", async () => {
  const { page, root } = await openDesk(copyStories);
  const row = await openClaims(page, "second-key-offered");
  await row.getByLabel("Assign a statement to Ash").selectOption("ada-silence-on-sundays");
  await waitForStatus(page, "choose what the side says");
  const file = "claims/second-key-offered.yaml";
  const position = { side: "ash", statement: "ada-silence-on-sundays" };
  expect(readYaml(root, file).positions[1]).toEqual({ ...position, value: "" });
  await row.getByText("nothing is entered for what the side says").waitFor();
  await page.getByRole("button", { name: "Box", exact: true }).click();
  await page.getByText("left out here: Elm has offered Ash a second key.").waitFor();
  await openClaims(page, "second-key-offered");
  const value = row.getByLabel("Value for Ash");
  expect(await value.locator("option:checked").textContent()).toBe("choose …");
  await value.selectOption("denies");
  await waitForStatus(page, "Saved.");
  expect(readYaml(root, file).positions[1]).toEqual({ ...position, value: "denies" });
  expect(await row.getByText("nothing is entered").count()).toBe(0);
});

test("a statement whose stance settles the value completes the cell", async () => {
  const { page, root } = await openDesk(copyStories);
  const row = await openClaims(page, "treaty-gives-keys");
  await row.getByLabel("Assign a statement to Elm").selectOption("linden-no-such-plan");
  await waitForStatus(page, "Statement assigned: denies");
  expect(readYaml(root, "claims/treaty-gives-keys.yaml").positions).toEqual([
    { side: "ash", value: "not-here" },
    { side: "elm", value: "denies", statement: "linden-no-such-plan" },
  ]);
});

test("each statement is shown with its day and outlet, and words from before the claim's time as in the box", async () => {
  const { page } = await openDesk(copyStories);
  const row = await openClaims(page, "sunday-closing");
  const name = "Duchess Ada, 5 March 2019, The Bridge Gazette";
  expect(await row.getByText(name).count()).toBeGreaterThan(1);
  expect(await page.getByRole("button", { name }).count()).toBe(2);
  await row.getByText("In the box: “hedged in 2019”").waitFor();
  expect(await row.getByText("In the box").count()).toBe(1);
});
