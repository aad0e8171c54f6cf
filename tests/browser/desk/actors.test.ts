/** Actors: new ones in a development, in the list of all, and as a side of the story. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findViolations } from "../../support/browser/axe.ts";
import { copyStories, openDesk, readYaml, waitForStatus } from "./open-desk.ts";

const openPart = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

test("an actor is added in the list of all, and what is entered of it survives a reload", async () => {
  const { page, root } = await openDesk(copyStories);
  await openPart(page, "Actors");
  const name = page.getByLabel("Add an actor");
  await name.fill("elm");
  await page.getByText("The story has Elm already").waitFor();
  await name.fill("Guild of Ferrymen");
  const group = page.getByRole("group", { name: "New actor “Guild of Ferrymen”" });
  await group.getByLabel("Kind").selectOption("place");
  await group.getByLabel("Role").fill("keeps the boats");
  await group.getByLabel("Belongs to").selectOption("ash");
  await page.reload();
  await expect.poll(() => group.getByLabel("Role").inputValue()).toBe("keeps the boats");
  await group.getByRole("button", { name: "Add new actor" }).click();
  await waitForStatus(page, "Guild of Ferrymen is added.");
  expect(readYaml(root, "actors.yaml")["guild-ferrymen"]).toEqual({
    name: "Guild of Ferrymen",
    kind: "place",
    role: "keeps the boats",
    memberOf: "ash",
  });
  await expect.poll(() => name.inputValue()).toBe("");
  await name.fill("Fishers of Elm");
  const other = page.getByRole("group", { name: "New actor “Fishers of Elm”" });
  expect(await other.getByLabel("Role").inputValue()).toBe("");
  expect(await findViolations(page, "body")).toEqual([]);
});

test("a side that the story does not have yet becomes an actor where the sides are chosen", async () => {
  const { page, root } = await openDesk(copyStories);
  const before: string[] = readYaml(root, "story.yaml").sides;
  await openPart(page, "Story");
  await page
    .getByLabel("Sides", { exact: true })
    .and(page.locator("input"))
    .fill("Republic of Yew");
  const group = page.getByRole("group", { name: "New actor “Republic of Yew”" });
  expect(await group.getByLabel("Kind").locator("option").allInnerTexts()).not.toContain("place");
  await group.getByLabel("Kind").selectOption("state");
  await group.getByRole("button", { name: "Add new actor" }).click();
  await page.getByRole("list", { name: "Sides" }).getByText("Republic of Yew").waitFor();
  expect(readYaml(root, "story.yaml").sides).toEqual([...before, "republic-yew"]);
  expect(readYaml(root, "actors.yaml")["republic-yew"]).toEqual({
    name: "Republic of Yew",
    kind: "state",
  });
  await openPart(page, "Claims");
  await page.getByRole("columnheader", { name: "Republic of Yew" }).waitFor();
});

test("a new actor is listed with the spellings that the articles have", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  const form = page.getByRole("region", { name: "Development" });
  await form
    .getByLabel("Actors", { exact: true })
    .and(page.locator("input"))
    .fill("Councillor Dewey");
  const group = page.getByRole("group", { name: "New actor “Councillor Dewey”" });
  expect(await group.getByRole("checkbox", { name: "Dewey", exact: true }).isChecked()).toBe(true);
  expect(await findViolations(page, "body")).toEqual([]);
  await group.getByLabel("Role").fill("cat");
  await group.getByLabel("Name is plural").check();
  await group.getByRole("button", { name: "Add new actor" }).click();
  await expect
    .poll(() => readYaml(root, "actors.yaml"))
    .toMatchObject({
      "councillor-dewey": {
        name: "Councillor Dewey",
        plural: true,
        role: "cat",
        aliases: ["Dewey"],
      },
    });
  await page.getByRole("button", { name: "Actors", exact: true }).click();
  const actor = page.getByRole("group", { name: "Councillor Dewey", exact: true });
  await actor.getByLabel("Name is plural").uncheck();
  await expect
    .poll(() => readYaml(root, "actors.yaml")["councillor-dewey"])
    .not.toHaveProperty("plural");
});

test("a spelling that the articles have is added to an actor with one click", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Actors", exact: true }).click();
  const offered = page.getByRole("button", { name: /^\+ / }).first();
  const spelling = (await offered.innerText()).replace("+ ", "");
  await offered.click();
  await expect
    .poll(() => readFileSync(join(root, "bridge-library", "actors.yaml"), "utf8"))
    .toMatch(new RegExp(`aliases: .*${RegExp.escape(spelling)}`));
  expect(await findViolations(page, "body")).toEqual([]);
});

test("a side that is added is in every claim, without a problem, and takes its positions with it", async () => {
  const { page, root } = await openDesk(copyStories);
  const files = readdirSync(join(root, "bridge-library", "claims"));
  const readPositions = (): string[][] =>
    files.map((file) =>
      readYaml(root, `claims/${file}`).positions.map(({ side }: { side: string }) => side),
    );
  const before = readPositions();
  await page.getByRole("button", { name: "Story", exact: true }).click();
  await page.getByLabel("Sides", { exact: true }).and(page.locator("input")).fill("Otto Linden");
  await page.getByRole("button", { name: "Add Otto Linden" }).click();
  await expect.poll(readPositions).toEqual(before.map((sides) => [...sides, "otto-linden"]));
  expect(await page.getByText("the side Otto Linden is missing").count()).toBe(0);
  const sides = page.getByRole("list", { name: "Sides" });
  await sides.getByRole("button", { name: "Remove Ash" }).click();
  await expect.poll(() => readPositions().flat()).not.toContain("ash");
  expect(await page.getByText("is not one of the story’s sides").count()).toBe(0);
  for (const _ of ["Ash", "Otto Linden"]) {
    await page.getByRole("button", { name: "Undo" }).click();
    await waitForStatus(page, "Undone.");
  }
  await expect.poll(readPositions).toEqual(before);
});
