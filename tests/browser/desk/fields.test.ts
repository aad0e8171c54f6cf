/** Less common fields of a development, a claim and the story: each is written to its file. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { copyStories, openDesk, readYaml } from "./open-desk.ts";

const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";

/** Reads a file of the story at each call, for `expect.poll`. */
const readerOf = (root: string, file: string) => () => readYaml(root, file);

/** The stories with sentences of an article that nothing accounts for. */
function withoutReasons(root: string): void {
  copyStories(root);
  const file = join(root, "bridge-library/articles/herald-denial.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/uncited:[^]*?(?=formerIds)/, ""));
}

async function openAccusation(page: Page) {
  await page.getByRole("button", { name: "Ash has accused Elm" }).click();
  const form = page.getByRole("region", { name: "Development" });
  await form.evaluate((element) => {
    for (const details of element.querySelectorAll("details")) details.open = true;
  });
  return form;
}

test("a statement gets another date than its development, with references, and several answers", async () => {
  const { page, root } = await openDesk(copyStories);
  const form = await openAccusation(page);
  await form.getByRole("button", { name: "It was made on another day" }).first().click();
  const date = form.getByRole("group", { name: "Date of the statement" });
  await date.getByLabel("When").fill("4 March 2019");
  const statementDate = () => readYaml(root, ACCUSATION).statements[0].date;
  await expect.poll(statementDate).toMatchObject({ edtf: "2019-03-04" });
  await date.getByLabel("Basis").selectOption("external");
  await date.getByRole("button", { name: "Add a reference" }).click();
  await date.getByLabel("Publisher of the reference").fill("Elm Radio");
  await expect
    .poll(statementDate)
    .toMatchObject({ basis: "external", references: [{ publisher: "Elm Radio" }] });
  await date.getByLabel("The references establish only the year").check();
  await expect.poll(() => statementDate().withinText).toBeNull();
  await form.getByRole("button", { name: "Same date as the development" }).click();
  await expect.poll(statementDate).toBeUndefined();
  const answers = form.getByLabel("Answers the statements").and(page.locator("select")).first();
  await answers.selectOption("linden-no-such-plan");
  await page
    .getByRole("list", { name: "Answers the statements" })
    .getByText("no such plan")
    .waitFor();
  await answers.selectOption("linden-draft");
  await expect
    .poll(() => readYaml(root, ACCUSATION).statements[0].answers)
    .toEqual(["linden-no-such-plan", "linden-draft"]);
});

test("the words before a passage of evidence are saved", async () => {
  const { page, root } = await openDesk(copyStories);
  const form = await openAccusation(page);
  const evidence = form.getByRole("group", { name: "Evidence" });
  await evidence.getByLabel("Words just before").first().fill("Sundays: ");
  await expect
    .poll(readerOf(root, ACCUSATION))
    .toMatchObject({ evidence: [{ prefix: "Sundays: " }] });
});

test("a sentence of the standfirst names several developments", async () => {
  const { page, root } = await openDesk(copyStories);
  const before = readYaml(root, "story.yaml").standfirst[0].developments;
  await page.getByRole("button", { name: "Story", exact: true }).click();
  const list = page.getByLabel("Developments that support sentence 1").and(page.locator("select"));
  await list.selectOption({ index: 1 });
  await expect
    .poll(() => readYaml(root, "story.yaml").standfirst[0].developments.length)
    .toBe(before.length + 1);
});

test("what no side said about a claim is added from a cited passage", async () => {
  const { page, root } = await openDesk(copyStories);
  await page.getByRole("button", { name: "Claims", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: "sunday-closing" });
  await row.getByText("What no side said").click();
  const count = readYaml(root, "claims/sunday-closing.yaml").others?.length ?? 0;
  await row.getByLabel("Add a passage").selectOption({ index: 1 });
  await row.getByLabel("By (an actor or origin").last().fill("The Gazette");
  await expect
    .poll(() => readYaml(root, "claims/sunday-closing.yaml").others?.[count])
    .toMatchObject({ by: "The Gazette", evidence: { quote: expect.any(String) } });
});

test("several lines are explained in one action, as one range", async () => {
  const { page, root } = await openDesk((to) => {
    withoutReasons(to);
    const text = join(to, "bridge-library/articles/herald-denial.txt");
    writeFileSync(text, readFileSync(text, "utf8").replace(" Its cat", "\nIts cat"));
  });
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  const text = page.getByRole("textbox", { name: "Text of the article" });
  await text.focus();
  await page.keyboard.press("n");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+End");
  await page.getByLabel("Explained").selectOption("outside-story");
  await expect.poll(readerOf(root, "articles/herald-denial.yaml")).toMatchObject({
    uncited: [{ lines: [15, 16], reason: "outside-story" }],
  });
});

test("after a click on “Next unaccounted” the keys work on the sentence that it selected, before and after a headline is typed", async () => {
  const { page, root } = await openDesk(withoutReasons);
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  await page.getByRole("button", { name: "Next unaccounted" }).click();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).not.toBe("");
  await page.keyboard.press("d");
  await page.getByText(`“${selected.trim()}”`, { exact: true }).waitFor();
  await page.getByLabel("Headline of the new development").fill("Something new happens");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Something new happens" }).waitFor();
  await page.keyboard.press("s");
  const file = "developments/2019-03-06-something-new-happens.yaml";
  await expect
    .poll(() => readYaml(root, file).statements?.[0].quotes[0].quote)
    .toBe(selected.trim());
});

test("the keys mark a quotation of two sentences as one statement", async () => {
  const { page, root } = await openDesk((to) => {
    withoutReasons(to);
    const text = join(to, "bridge-library/articles/herald-denial.txt");
    const said = "“We close on Sundays. We open on Mondays,” the chancellor said.";
    writeFileSync(text, `${readFileSync(text, "utf8")}\n${said}\n`);
  });
  await openAccusation(page);
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  await page.getByRole("textbox", { name: "Text of the article" }).focus();
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await page.keyboard.press("s");
  await expect
    .poll(() => readYaml(root, ACCUSATION).statements.at(-1).quotes)
    .toMatchObject([{ quote: "We close on Sundays. We open on Mondays", form: "direct" }]);
});

test("a problem in the list leads to its sentence in the article", async () => {
  const { page } = await openDesk(withoutReasons);
  await page.getByText("sentences unaccounted").click();
  const problem = page.getByRole("listitem").filter({ hasText: "The library has four thousand" });
  await problem.getByRole("button", { name: "Elm denies plan" }).click();
  await expect
    .poll(() => page.evaluate(() => String(getSelection()).trim()))
    .toBe("The library has four thousand books.");
});

test("a selection that is drawn beyond the text ends with it", async () => {
  const { page, root } = await openDesk(copyStories);
  await openAccusation(page);
  await page.getByRole("button", { name: "Elm denies plan to close bridge library" }).click();
  await page.getByRole("heading", { name: "Elm denies plan" }).waitFor();
  const text = page.getByRole("textbox", { name: "Text of the article" });
  await text.focus();
  await text.evaluate((element) => {
    const runs = [...element.querySelectorAll("[data-at]")];
    const cat = runs.find((run) => run.textContent?.startsWith("Its cat"))!.firstChild!;
    const heading = document.querySelector("section[aria-label=Development] h2")!;
    getSelection()?.setBaseAndExtent(cat, 0, heading, heading.childNodes.length);
  });
  await page.keyboard.press("e");
  await expect
    .poll(() => readYaml(root, ACCUSATION).evidence.at(-1))
    .toMatchObject({
      article: "herald-denial",
      quote: expect.stringMatching(/^Its cat is called/),
    });
});
