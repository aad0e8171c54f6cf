/** What is emptied stays open, what is removed leaves the focus in its place, and a new sentence has no support yet. */
import { expect, test } from "vitest";
import { copyStories, openDesk, readYaml, waitForStatus } from "./open-desk.ts";

const DENIAL = "developments/2019-03-06-elm-denial.yaml";

test("only statements of others are offered as answered, and removing them all keeps the section and the focus", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Elm has denied that Sunday hours" }).click();
  const statement = page.getByRole("group", { name: "Statement 1" });
  const menu = statement.getByRole("combobox", { name: "Answers the statements" });
  const offered = await menu.locator("option").allTextContents();
  const speakers = offered.map((name) => name.split(",")[0]);
  expect(speakers).toContain("Chancellor of Elm");
  expect(speakers).not.toContain("Otto Linden");
  const chips = statement.getByRole("list", { name: "Answers the statements" });
  const remove = chips.getByRole("button");
  const isFocused = (): Promise<boolean> =>
    menu.evaluate((element) => element === document.activeElement);
  const first = await chips.getByRole("listitem").first().innerText();
  await remove.first().press("Enter");
  await waitForStatus(page, `Removed: ${first.replace(/\s*Remove$/, "")}.`);
  await expect.poll(() => remove.count()).toBe(1);
  expect(await remove.evaluate((element) => element === document.activeElement)).toBe(true);
  await remove.press("Enter");
  await expect.poll(() => remove.count()).toBe(0);
  expect(readYaml(root, DENIAL).statements[0].answers).toBeUndefined();
  expect(await menu.isVisible()).toBe(true);
  expect(await isFocused()).toBe(true);
});

test.each([
  ["Claims", "Remove the statement of Elm"],
  ["Write", "Remove Duchess Ada"],
  ["Write", /^Remove the relation to “/],
])(
  "under %s, the button %s is named by what it shows, and says what was removed",
  async (pane, name) => {
    const { page } = await openDesk(copyStories);
    await page.getByRole("button", { name: "Elm has denied that Sunday hours" }).click();
    await page.getByRole("button", { name: pane, exact: true }).click();
    const button = page.getByRole("button", { name }).first();
    const label = await button.getAttribute("aria-label");
    expect(await button.innerText()).toBe("Remove");
    await button.click();
    await waitForStatus(page, `${label?.replace("Remove", "Removed:")}. Undo brings it back.`);
  },
);

test("a new sentence of the standfirst has no development until the editor picks one", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Story", exact: true }).click();
  const { standfirst } = readYaml(root, "story.yaml");
  for (const _ of standfirst)
    await page.getByRole("button", { name: "Remove the sentence" }).first().click();
  await page.getByRole("button", { name: "Add a sentence" }).click();
  await waitForStatus(page, "Saved.");
  await expect
    .poll(() => readYaml(root, "story.yaml").standfirst)
    .toEqual([{ text: "", developments: [] }]);
  const sentence = page.getByLabel("Sentence 1", { exact: true });
  await sentence.fill("Elm offers Ash a second key.");
  const missing = page.getByText("nothing is entered for the developments that support it").first();
  await missing.waitFor();
  const picks = page.getByRole("combobox", { name: "Developments that support sentence 1" });
  await picks.selectOption("key-offer");
  await missing.waitFor({ state: "detached" });
});
