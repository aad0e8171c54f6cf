/** A new article: dropped as text or as a page; its proposals are accepted one by one, and undo takes them back. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findViolations } from "../../support/browser/axe.ts";
import { STORY } from "../../support/story/story.ts";
import { copyStories, openDesk, waitForStatus } from "./open-desk.ts";

const TEXT = `The Ferry Post
Home
News

Ferry of Elm stops for the winter

By Ola Brandt
12 November 2019

The ferry of Elm has stopped, the ministry of boats of Elm said on Monday.

“The ice decides,” a spokesman of the ministry said at the quay in the evening.

Most read
How to skate
`;

const PAGE = `<html><head><title>Ferry of Elm stops for the winter</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry of Elm stops for the winter</h1>
${`<p>${"The ferry of Elm has stopped, the ministry of boats of Elm said on Monday. ".repeat(5)}</p>`.repeat(3)}
</article><footer>Imprint of the paper</footer></body></html>`;

/** Opens the pane and drops a file onto its field, as a desktop does. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.getByRole("button", { name: "New article" }).click();
  const transfer = await page.evaluateHandle(
    ([file, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], file!));
      return data;
    },
    [name, content],
  );
  const field = page.getByLabel("Paste or drop the text");
  await field.dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByRole("button", { name: "Accept all proposals" }).waitFor();
}

const openStories = () => openDesk(copyStories);

test("proposals for a dropped text are accepted one by one; the others stay drafts", async () => {
  const { page, root } = await openStories();
  await drop(page, "ferry.txt", TEXT);
  expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe(
    "Ferry of Elm stops for the winter",
  );
  expect(await findViolations(page, "body")).toEqual([]);
  await page.getByRole("button", { name: "Accept: Title" }).click();
  await page.getByRole("button", { name: "Accept: Published" }).click();
  await page.getByRole("button", { name: "Accept the boilerplate" }).click();
  await page.getByRole("button", { name: "Add the article" }).click();
  await waitForStatus(page, "Article added.");
  const path = join(root, "bridge-library/articles/ferry-elm-stops-winter");
  expect(readFileSync(`${path}.txt`, "utf8")).toBe(TEXT);
  const yaml = readFileSync(`${path}.yaml`, "utf8");
  expect(yaml).toMatch(/^title: Ferry of Elm stops for the winter$/m);
  expect(yaml).toContain("publisher: !draft");
  expect(parse(yaml, { logLevel: "error" })).toMatchObject({
    publisher: { name: "The Ferry Post", shownAs: "The Ferry Post" },
    published: { edtf: "2019-11-12", basis: "stated" },
    boilerplate: [
      { kind: "navigation", lines: [1, 3] },
      { kind: "title", lines: [5, 5] },
      { kind: "credit", lines: [7, 7] },
      { kind: "dateline", lines: [8, 8] },
      { kind: "promotion", lines: [14, 15] },
    ],
  });
});

test("a range of boilerplate goes back into the article with one click", async () => {
  const { page } = await openStories();
  await drop(page, "ferry.txt", TEXT);
  const line = page.getByRole("checkbox", { name: "How to skate" });
  expect(await line.isChecked()).toBe(true);
  await page.getByRole("button", { name: "Put lines 14 to 15 back into the article" }).click();
  expect(await line.isChecked()).toBe(false);
});

test("what was cut from a dropped page can be viewed and restored", async () => {
  const { page } = await openStories();
  await drop(page, "ferry.html", PAGE);
  await page.getByText("lines of the page left out").waitFor();
  expect(await page.getByRole("listitem").filter({ hasText: "Imprint of the paper" }).count()).toBe(
    1,
  );
  await page.getByRole("button", { name: "Use the whole page" }).click();
  await page.getByRole("checkbox", { name: "Imprint of the paper" }).waitFor();
});

test("undo removes an added article, and redo adds it again", async () => {
  const { page, root } = await openStories();
  await drop(page, "ferry.txt", TEXT);
  await page.getByRole("button", { name: "Accept all proposals" }).click();
  await page.getByRole("button", { name: "Add the article" }).click();
  await waitForStatus(page, "Article added.");
  const path = join(root, "bridge-library/articles/ferry-elm-stops-winter");
  const added = readFileSync(`${path}.yaml`, "utf8");
  await page.getByRole("button", { name: "Undo" }).click();
  await waitForStatus(page, "Undone.");
  expect([existsSync(`${path}.txt`), existsSync(`${path}.yaml`)]).toEqual([false, false]);
  await page.getByRole("button", { name: "Redo" }).click();
  await waitForStatus(page, "Done again.");
  expect(readFileSync(`${path}.txt`, "utf8")).toBe(TEXT);
  expect(readFileSync(`${path}.yaml`, "utf8")).toBe(added);
});

test("undo removes a new development, and the form closes", async () => {
  const { page, root } = await openStories();
  const text = page.getByRole("textbox", { name: "Text of the article" });
  await text.focus();
  // The headline and the blank line below it are boilerplate.
  for (const key of ["j", "j", "j", "d"]) await page.keyboard.press(key);
  await page.getByLabel("Headline of the new development").fill("Something new happens");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Something new happens" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await waitForStatus(page, "Undone.");
  expect(await page.getByText("Something new happens").count()).toBe(0);
  expect(
    existsSync(join(root, "bridge-library/developments/2019-03-06-something-new-happens.yaml")),
  ).toBe(false);
});

test("a pasted text and its edited proposals stay while other parts are open, until they are discarded", async () => {
  const { page } = await openStories();
  await drop(page, "ferry.txt", TEXT);
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("The ferry stops");
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  await page.getByRole("button", { name: "New article" }).click();
  expect(await title.inputValue()).toBe("The ferry stops");
  await page.getByRole("button", { name: "Discard" }).click();
  await title.waitFor({ state: "detached" });
  expect(await page.getByLabel("Paste or drop the text").inputValue()).toBe("");
});

test("the open list of problems scrolls and covers no button of the new article", async () => {
  const { page } = await openStories();
  await drop(page, "ferry.txt", TEXT);
  await page.setViewportSize({ width: 1280, height: 500 });
  const list = page.locator(".all-problems");
  await list.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
    details.append(...Array.from({ length: 60 }, () => document.createElement("hr")));
  });
  // Playwright clicks only what nothing covers.
  await page.getByRole("button", { name: "Accept all proposals" }).click();
  const [top, bottom] = await Promise.all([
    list.evaluate((element) => element.getBoundingClientRect().top),
    page.locator(".tools.bottom").evaluate((element) => element.getBoundingClientRect().bottom),
  ]);
  expect(bottom).toBeLessThanOrEqual(top);
  expect(await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(
    true,
  );
  await page.getByRole("button", { name: "Add the article" }).click();
  await waitForStatus(page, "Article added.");
});

const LIVE_BLOG = `The Ferry Post
Ferry of Elm live: boats stay in the harbour
12 November 2019

The ferry of Elm has stopped, the ministry of boats of Elm said on Monday.

14:05
The boats stay in the harbour, the ministry of boats said at noon.

13:40
“The ice decides,” a spokesman of the ministry said at the quay.
`;

test("the lines of one kind are marked with one click, before and after the article is added", async () => {
  const { page, root } = await openStories();
  await drop(page, "live.txt", LIVE_BLOG);
  await page.getByRole("button", { name: "Mark 2 lines as dateline" }).click();
  expect(await page.getByRole("checkbox", { name: "14:05" }).isChecked()).toBe(true);
  await page.getByRole("checkbox", { name: "14:05" }).uncheck();
  await page.getByRole("checkbox", { name: "13:40" }).uncheck();
  await page.getByRole("button", { name: "Accept all proposals" }).click();
  await page.getByRole("button", { name: "Add the article" }).click();
  await waitForStatus(page, "Article added.");
  await page.getByRole("button", { name: "Mark 2 lines as dateline" }).click();
  await waitForStatus(page, "2 lines marked.");
  const folder = join(root, "bridge-library/articles");
  const name = readdirSync(folder).find((file) => /^ferry.*\.yaml$/.test(file))!;
  const yaml = readFileSync(join(folder, name), "utf8");
  expect(parse(yaml)).toMatchObject({
    boilerplate: expect.arrayContaining([
      { kind: "dateline", lines: [7, 7] },
      { kind: "dateline", lines: [10, 10] },
    ]),
  });
});

test("an address that cannot be one, or that another article has, is refused at its field", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "New article" }).click();
  await page
    .getByLabel("Paste or drop the text")
    .fill("Ferry of Elm stops\n\n12 November 2019\n\nThe ferry of Elm has stopped.\n");
  await page.getByRole("button", { name: "Read the text" }).click();
  const address = page.getByLabel("Address, which is permanent");
  const add = page.getByRole("button", { name: "Add the article" });
  for (const [typed, refusal] of [
    ["Ferry stops", "Use lower-case letters, digits and single hyphens."],
    ["herald-denial", "The story has another article with this address."],
  ] as const) {
    await address.fill(typed);
    await add.click();
    await page.getByText(refusal).waitFor();
    expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  await address.fill("ferry-stops");
  await add.click();
  await expect.poll(() => existsSync(join(root, STORY, "articles/ferry-stops.txt"))).toBe(true);
});
