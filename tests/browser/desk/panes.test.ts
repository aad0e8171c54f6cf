/** Every pane of the desk, on a story that has everything, and files that change outside it. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findViolations } from "../../support/browser/axe.ts";
import { FIXTURES } from "../../support/story/fixtures.ts";
import { copyStories, openDesk, waitForStatus } from "./open-desk.ts";

const STORY = "bridge-library";
const FILE = "developments/2019-03-05-sunday-accusation.yaml";

test.each(["light", "dark"] as const)("no pane has a violation in %s", async (scheme) => {
  const { page, faults } = await openDesk(copyStories, scheme);
  const parts = page.getByRole("navigation", { name: "Parts of the desk" });
  for (const pane of ["Write", "Claims", "Actors", "Story", "Box", "Publish", "New article"]) {
    await parts.getByRole("button", { name: pane, exact: true }).click();
    expect([pane, await findViolations(page, "body")]).toEqual([pane, []]);
  }
  expect(faults).toEqual([]);
});

test("the desk reads a file that changes outside, and preserves its comments when it saves", async () => {
  const { page, root } = await openDesk(copyStories);
  const path = join(root, STORY, FILE);
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  writeFileSync(path, readFileSync(path, "utf8").replace("Ash has accused", "Ash accused"));
  await page.getByRole("heading", { name: "Ash accused Elm" }).waitFor();
  appendFileSync(path, "# by hand\n");
  await waitForStatus(page, "changed outside");
  const before = readFileSync(path, "utf8");
  await page.getByLabel("Summary").fill("Ash accused Elm.");
  await waitForStatus(page, "Saved.");
  const after = readFileSync(path, "utf8");
  expect(after).toContain("summary: Ash accused Elm.\n");
  expect(after.endsWith("# by hand\n")).toBe(true);
  expect(after.replace(/summary:.*\n/, "")).toBe(before.replace(/summary:.*\n/, ""));
  appendFileSync(path, "# after the save\n");
  await waitForStatus(page, "changed outside");
});

test("undo restores the file byte for byte, and redo repeats the change", async () => {
  const { page, root } = await openDesk(copyStories);
  const path = join(root, STORY, FILE);
  const before = readFileSync(path, "utf8");
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  await page.getByRole("region", { name: "Development" }).getByLabel("When").fill("early April");
  await waitForStatus(page, "Saved.");
  const moved = join(root, STORY, "developments/2019-04-01-sunday-accusation.yaml");
  expect(readFileSync(moved, "utf8")).toContain("edtf: 2019-04-01~/2019-04-10~");
  await page.getByRole("button", { name: "Undo" }).click();
  await waitForStatus(page, "Undone.");
  expect(readFileSync(path, "utf8")).toBe(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await waitForStatus(page, "Done again.");
  expect(readFileSync(moved, "utf8")).toContain("edtf: 2019-04-01~/2019-04-10~");
});

test("the box follows what is typed, and says what is not complete yet", async () => {
  const { page } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  const box = page.getByRole("region", { name: "Box" });
  await page.getByLabel("Headline", { exact: true }).fill("Ash says Elm wants silence");
  await expect.poll(() => box.getByText("Ash says Elm wants silence").count()).toBeGreaterThan(0);
  await page.getByLabel("Headline", { exact: true }).fill("A headline ".repeat(12));
  await expect.poll(() => box.getByText("A headline A headline").count()).toBeGreaterThan(0);
  expect(await page.getByText("132 of 90").isVisible()).toBe(true);
  await page.getByRole("button", { name: "Remove evidence 1" }).click();
  await box.getByText("Not complete yet, so left out here: A headline").waitFor();
});

test("a statement that is likely the same as another becomes a further wording of it", async () => {
  const original = readFileSync(join(FIXTURES, STORY, FILE), "utf8");
  const { page, root } = await openDesk((folder) => {
    copyStories(folder);
    const head = "  - id: ada-quiet\n    speaker: duchess-ada\n    stance: accuses\n    quotes:\n";
    const quote = "      - article: herald-denial";
    writeFileSync(join(folder, STORY, FILE), original.replace(quote, `${head}${quote}`));
  });
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  await page.getByRole("button", { name: "Make it another wording of “Elm wants silence" }).click();
  await waitForStatus(page, "Now another wording");
  expect(parse(readFileSync(join(root, STORY, FILE), "utf8"))).toEqual(parse(original));
});

test("a claim that begins like another is added beside it", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  const before = readdirSync(join(root, STORY, "claims"));
  for (const text of ["Elm closes the library", "Elm closes the Library"]) {
    await page.getByLabel("New claim").fill(text);
    await page.getByLabel("About the time").first().fill("March 2019");
    await page.getByRole("button", { name: "Add the claim" }).click();
    await expect.poll(() => page.getByLabel("New claim").inputValue()).toBe("");
    await waitForStatus(page, "Claim added.");
  }
  await expect
    .poll(() => readdirSync(join(root, STORY, "claims")).filter((name) => !before.includes(name)))
    .toEqual(["elm-closes-library-2.yaml", "elm-closes-library.yaml"]);
});

test("a long title leaves the steps back and forth in one row", async () => {
  const { page } = await openDesk((root) => {
    copyStories(root);
    const file = join(root, STORY, "story.yaml");
    const title = "title: The bridge library, its keys and its doors";
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/mu, title));
  });
  for (const width of [800, 1000, 1200, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    const rows = ["New story", "Undo", "Redo"].map(async (name) => {
      const box = await page.getByRole("button", { name, exact: true }).boundingBox();
      return box?.y;
    });
    expect(new Set(await Promise.all(rows)).size).toBe(1);
  }
});

test("under Claims, nothing covers the control that has the focus", async () => {
  const { page } = await openDesk(copyStories);
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  const covered = await page.getByRole("table").evaluate((table) => {
    const controls = [...table.querySelectorAll<HTMLElement>("tbody :is(button, input, select)")];
    return controls.toReversed().flatMap((control) => {
      if (!control.checkVisibility()) return [];
      control.focus();
      const { left, top } = control.getBoundingClientRect();
      const isShown = document.elementFromPoint(left + 6, top + 2) === control;
      return isShown ? [] : [control.outerHTML.slice(0, 60)];
    });
  });
  expect(covered).toEqual([]);
});

test("what is left to do in an article is not told by its colour alone", async () => {
  const { page } = await openDesk((root) => {
    copyStories(root);
    const file = join(root, STORY, "articles/herald-denial.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/uncited:[^]*?(?=formerIds)/, ""));
  });
  await page.emulateMedia({ forcedColors: "active" });
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  const lineOf = (state: string): Promise<string> =>
    page
      .locator(`.text .${state}`)
      .first()
      .evaluate((sentence) => getComputedStyle(sentence).textDecorationLine);
  expect([await lineOf("unaccounted"), await lineOf("evidence")]).toEqual(["underline", "none"]);
});
