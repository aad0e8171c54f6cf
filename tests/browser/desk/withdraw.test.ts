/** An edition that must not be shown any more is withdrawn from the desk, with a reason that readers see. */
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { findViolations } from "../../support/browser/axe.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { openDesk, readYaml, waitForStatus } from "./open-desk.ts";

/** Two editions of the invented story, and work on a third that is not finished. */
function publishTwice(root: string): void {
  const story = new StoryCopy(dirname(root));
  const publishOn = (today: string, note: string) =>
    publish(root, today, note, { ids: [STORY], confirmed: true });
  publishOn("2019-03-20", "The first edition");
  story.plant("story.yaml", "mailto:editors@", "mailto:printers@");
  publishOn("2019-03-21", "Another address");
  story.plant("developments/2019-03-06-elm-denial.yaml", "kind: statement", "kind: rumour");
}

test("an editor withdraws an edition, sees before what readers get, and confirms it", async () => {
  const { page, root, faults } = await openDesk(publishTwice);
  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await page.getByText("Published editions (2)").click();
  await page.getByText("21 March 2019: Another address · the one that readers get").waitFor();
  expect(await page.getByRole("button", { name: /^Withdraw the edition/ }).count()).toBe(1);
  await page
    .getByRole("button", { name: "Withdraw the edition “The first edition” of 20 March 2019" })
    .click();
  const form = page.getByRole("group", { name: "Withdraw the edition of 20 March 2019" });
  const submit = form.getByRole("button", { name: "Withdraw", exact: true });
  await submit.click();
  await form.getByText("Write the reason, in a sentence for readers.").waitFor();
  const reason = form.getByLabel("Why, in a sentence that readers see");
  await reason.fill("It named Ada's cook.");
  await form.getByText("This edition was withdrawn: It named Ada’s cook.").waitFor();
  await page.reload();
  await expect.poll(() => reason.inputValue()).toBe("It named Ada's cook.");
  await submit.click();
  expect(readYaml(root, "editions/index.yaml")[0]).not.toHaveProperty("withdrawal");
  expect(await findViolations(page, "body")).toEqual([]);
  await form.getByRole("button", { name: "Withdraw this edition" }).click();
  await waitForStatus(page, "Edition withdrawn.");
  expect(readYaml(root, "editions/index.yaml")).toMatchObject([
    { withdrawal: { date: "2019-04-01", reason: "It named Ada’s cook." } },
    { note: "Another address" },
  ]);
  await page.getByText("withdrawn on 1 April 2019, for readers: “It named Ada’s cook.”").waitFor();
  expect(await page.getByLabel("Text for the commit").inputValue()).toContain("Ada’s cook");
  expect(faults).toEqual([]);
});

test("a reason that takes sides is refused at its form, and stays", async () => {
  const { page, root } = await openDesk(publishTwice);
  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await page.getByText("Published editions (2)").click();
  await page.getByRole("button", { name: /^Withdraw the edition/ }).click();
  const reason = page.getByLabel("Why, in a sentence that readers see");
  await reason.fill("A rogue edition.");
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await page.getByRole("button", { name: "Withdraw this edition" }).click();
  await page.getByText("“rogue” in the reason takes sides").waitFor();
  expect(await reason.inputValue()).toBe("A rogue edition.");
  expect(readYaml(root, "editions/index.yaml")[0]).not.toHaveProperty("withdrawal");
});
