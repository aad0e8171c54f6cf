/** What an editor has begun stays usable: a paste survives a reload, a story its mistakes, and a typed name its apostrophe. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findViolations } from "../../support/browser/axe.ts";
import { copyStories, openDesk, readYaml, waitForStatus } from "./open-desk.ts";

test("a pasted article and the place in the desk survive a reload", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "New article" }).click();
  await page
    .getByLabel("Paste or drop the text")
    .fill("Ferry of Elm stops\n\n12 November 2019\n\nThe ferry of Elm has stopped.\n");
  await page.getByRole("button", { name: "Read the text" }).click();
  const outlet = page.getByRole("textbox", { name: "Outlet" });
  await outlet.fill("The Ferry Post");
  await page.reload();
  expect(await outlet.inputValue()).toBe("The Ferry Post");
  expect(await page.getByLabel("Paste or drop the text").inputValue()).toContain("Ferry of Elm");
  await page.getByRole("button", { name: "Discard" }).click();
  await page.reload();
  await page.getByRole("heading", { name: "New article" }).waitFor();
  expect(await page.getByLabel("Paste or drop the text").inputValue()).toBe("");
});

test("a new story takes the city for its time zone, and is removed while it is not published", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "New story" }).click();
  await page.getByLabel("Title", { exact: true }).fill("The ferry: winter");
  await page.getByLabel("Sides, with commas between").fill("Elm, Ash");
  await page.getByLabel("Time zone of the newsroom").fill("Nowhere");
  await page.getByRole("button", { name: "Start the story" }).click();
  const timeZone = page.getByLabel("Time zone of the newsroom");
  await page.getByText("There is no time zone “Nowhere”").waitFor();
  expect(await timeZone.getAttribute("aria-invalid")).toBe("true");
  expect(await timeZone.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByLabel("Address").fill("ferry");
  await timeZone.fill("Berlin");
  await page.getByRole("button", { name: "Start the story" }).click();
  await page.getByRole("heading", { name: "New article" }).waitFor();
  expect(readFileSync(join(root, "ferry/story.yaml"), "utf8")).toContain("Europe/Berlin");
  await page.getByRole("button", { name: "Story", exact: true }).click();
  await page.getByRole("button", { name: "Remove this story" }).click();
  await page.getByRole("button", { name: "Delete the story" }).click();
  await waitForStatus(page, "Story removed.");
  expect(existsSync(join(root, "ferry"))).toBe(false);
  expect(await page.locator("header select option").count()).toBe(1);
});

test("the sides, the time zone and the share that may be quoted are changed", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Story", exact: true }).click();
  const sides: string[] = readYaml(root, "story.yaml").sides;
  await page.getByLabel("Time zone of the newsroom").fill("london");
  await expect.poll(() => readYaml(root, "story.yaml").timeZone).toBe("Europe/London");
  await page.getByLabel("Percent of a report’s words").fill("45");
  await expect.poll(() => readYaml(root, "story.yaml").quotedShare).toBe(0.45);
  await page.getByRole("list", { name: "Sides" }).getByRole("button").first().click();
  await expect.poll(() => readYaml(root, "story.yaml").sides).toEqual(sides.slice(1));
  expect(await findViolations(page, "body")).toEqual([]);
});

test("a straight apostrophe becomes a typographic one when it is saved", async () => {
  const { page, root } = await openDesk(copyStories);
  const file = "developments/2019-03-05-sunday-accusation.yaml";
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  await page.getByLabel("Summary").fill("Ash accused Elm of a plan for the bridge's library.");
  await expect
    .poll(() => readYaml(root, file).summary)
    .toBe("Ash accused Elm of a plan for the bridge’s library.");
});

test("a relation is the one that the statements suggest, and is changed in place", async () => {
  const { page, root } = await openDesk(copyStories);
  const file = "developments/2019-03-06-elm-denial.yaml";
  await page.getByRole("button", { name: readYaml(root, file).headline }).click();
  const form = page.getByRole("region", { name: "Development" });
  const relations = form.getByRole("group", { name: "Relations" });
  const count = readYaml(root, file).relations.length;
  await relations.getByLabel("the development").selectOption({ index: 1 });
  await expect
    .poll(() => Object.keys(readYaml(root, file).relations[count] ?? {}))
    .toEqual(["denies"]);
  const types = relations.getByRole("combobox", { name: "Relation to" });
  await expect.poll(() => types.count()).toBe(count + 1);
  await types.last().selectOption("follows");
  await expect.poll(() => Object.keys(readYaml(root, file).relations[count])).toEqual(["follows"]);
});

test("the words of a correction that readers see are changed", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("Corrections that readers see").click();
  await page.getByLabel("What was corrected").first().fill("We had the day wrong.");
  await expect
    .poll(() => readYaml(root, "corrections.yaml")[0].whatChanged)
    .toBe("We had the day wrong.");
});

test("an article is renamed, removed and brought back", async () => {
  const { page, root } = await openDesk(copyStories);
  const pathOf = (id: string) => join(root, "bridge-library/articles", `${id}.txt`);
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  await page.getByRole("heading", { name: "Elm denies plan" }).waitFor();
  const article = page.getByRole("region", { name: "Article" });
  await article.evaluate((element) => {
    for (const details of element.querySelectorAll("details")) details.open = true;
  });
  for (const [typed, refusal] of [
    ["The Herald", "Use lower-case letters, digits and single hyphens."],
    ["key-offer", "The story has another article with this address."],
  ] as const) {
    await article.getByLabel("New address").fill(typed);
    await article.getByRole("button", { name: "Rename", exact: true }).click();
    await article.getByText(refusal).waitFor();
  }
  await article.getByLabel("New address").fill("herald");
  await article.getByRole("button", { name: "Rename", exact: true }).click();
  await page.locator("header output", { hasText: "Now at herald." }).waitFor();
  expect([existsSync(pathOf("herald")), existsSync(pathOf("herald-denial"))]).toEqual([
    true,
    false,
  ]);
  await article.getByText("About this article").click();
  await article.getByRole("button", { name: "Remove the article" }).click();
  const isFocused = await article
    .getByRole("group", { name: "Remove it anyway" })
    .evaluate((group) => group === document.activeElement);
  expect(isFocused).toBe(true);
  const citing = article.getByRole("listitem").filter({ hasText: /: \d+ passages?$/ });
  expect(await citing.count()).toBeGreaterThan(1);
  expect(existsSync(pathOf("herald"))).toBe(true);
  const remove = article.getByRole("button", { name: "Remove the article" });
  await article.getByRole("button", { name: "Keep the article" }).click();
  expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true);
  await remove.click();
  await article.getByRole("button", { name: "Remove it anyway" }).click();
  await expect.poll(() => existsSync(pathOf("herald"))).toBe(false);
  const problem = page.getByText("is cited from an article that the story does not have").first();
  await problem.waitFor({ state: "attached" });
  expect(await page.getByRole("button", { name: /^Use / }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => existsSync(pathOf("herald"))).toBe(true);
});

test("a change that the desk cannot save, because it no longer runs, is reported", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  await page.route("**/api/**", (route) => route.abort());
  await page.getByLabel("Summary").fill("Ash accused Elm.");
  await expect
    .poll(() => page.locator("header output").innerText())
    .toContain("Nothing was saved: the desk does not run any more.");
});

test("a story without an article leads to the first one, and one without a statement says how to mark it", async () => {
  const { page } = await openDesk();
  await page.getByLabel("Title", { exact: true }).fill("The ferry");
  await page.getByLabel("Sides, with commas between").fill("Elm, Ash");
  await page.getByRole("button", { name: "Start the story" }).click();
  await page.getByRole("heading", { name: "New article" }).waitFor();
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  await page.getByText("Under Write, open a development").waitFor();
  await page.getByRole("button", { name: "Write", exact: true }).click();
  await page.getByRole("button", { name: "Add the first article" }).click();
  await expect
    .poll(() => page.getByRole("heading", { name: "New article" }).isVisible())
    .toBe(true);
});
