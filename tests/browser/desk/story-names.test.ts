/** What is added by its name: occasions, origins, claims and actors. */
import { expect, test } from "vitest";
import { copyStories, openDesk, readYaml, waitForStatus } from "./open-desk.ts";

test("a new occasion or origin replaces none, and its name may be in any script", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Story", exact: true }).click();
  const before = readYaml(root, "story.yaml");
  const add = async (label: string, name: string): Promise<void> => {
    await page.getByLabel(label).fill(name);
    await page.getByLabel(label).press("Enter");
  };
  for (const [label, entries] of [
    ["New occasion", Object.values<{ name: string }>(before.occasions).map(({ name }) => name)],
    ["New origin", Object.keys(before.origins)],
  ] as const) {
    await add(label, entries[0] ?? "");
    await page.getByText("The story has it already.").waitFor();
    await add(label, "다리 회의");
    await waitForStatus(page, "Saved.");
    await page.getByRole("group").getByText("다리 회의").first().waitFor();
  }
  expect(readYaml(root, "story.yaml")).toMatchObject({
    occasions: { ...before.occasions, occasion: { name: "다리 회의", kind: "briefing" } },
    origins: { ...before.origins, "다리 회의": { description: "다리 회의" } },
  });
});

test("a claim of any script is added, and an actor's apostrophe is typographic as soon as it is entered", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  await page.getByLabel("New claim").fill("항구가 닫혔다");
  await page.getByLabel("About the time").first().fill("March 2019");
  await page.getByRole("button", { name: "Add the claim" }).click();
  await waitForStatus(page, "Claim added.");
  expect(readYaml(root, "claims/claim.yaml").text).toBe("항구가 닫혔다");
  await page.getByRole("button", { name: "Actors", exact: true }).click();
  await page.getByLabel("Add an actor").fill("Ada's guard");
  await page.getByRole("button", { name: "Add new actor" }).click();
  await waitForStatus(page, "is added.");
  const actor = page.getByRole("group", { name: "Ada’s guard" });
  await actor.getByLabel("Name", { exact: true }).fill("Elm's ministry of books");
  await expect
    .poll(() => readYaml(root, "actors.yaml")["ada-guard"].name)
    .toBe("Elm’s ministry of books");
});
