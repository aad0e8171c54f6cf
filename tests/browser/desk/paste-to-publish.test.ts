/** An invented report from pasted text to published box, without editing a file by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findViolations } from "../../support/browser/axe.ts";
import { type Hands, withKeyboard, withMouse } from "./hands.ts";
import { openDesk, waitForStatus } from "./open-desk.ts";

const RAW = `Library on the bridge may close on Sundays, Ash says

On Tuesday, March 5, the Duchy of Ash accused Elm of planning to close the bridge library on Sundays.

“Elm wants silence on Sundays, and we will not have it,” Duchess Ada of Ash said.

Elm's ministry of books later declined to comment on the accusation.
`;

const ACCUSATION = "Ash accuses Elm of planning to close the bridge library on Sundays";
const REFUSAL = "Elm declines to comment on the accusation";

const formOf = (page: Page): Locator => page.getByRole("region", { name: "Development" });

async function startStory(page: Page, { press, write, choose }: Hands): Promise<void> {
  await write(page.getByLabel("Title", { exact: true }), "The bridge library: opening hours");
  await write(page.getByLabel("Sides, with commas between"), "Elm, Ash");
  for (const side of ["Elm", "Ash"]) await choose(page.getByLabel(`What ${side} is`), "state");
  await press(page.getByRole("button", { name: "Start the story" }));
}

async function addReport(page: Page, { press, write, choose }: Hands): Promise<void> {
  await write(page.getByLabel("Paste or drop the text"), RAW);
  await press(page.getByRole("button", { name: "Read the text" }));
  await write(page.getByLabel("Published", { exact: true }), "between 5 and 7 March 2019");
  await write(
    page.getByLabel("Reasoning of the day"),
    "The report has no date. Its last dated event is of 5 March; we take it as reported within two days.",
  );
  await choose(page.getByLabel("What may be shown of the text"), "the whole text");
  await press(page.getByRole("button", { name: "Accept all proposals" }));
  await press(page.getByRole("button", { name: "Add the article" }));
  await waitForStatus(page, "Article added.");
}

/** Selects the next sentence that is not accounted for, and presses the key. */
async function pressOnNext(page: Page, { focus }: Hands, key: string): Promise<void> {
  await focus(page.getByRole("textbox", { name: "Text of the article" }));
  await page.keyboard.press("n");
  await page.keyboard.press(key);
}

async function startDevelopment(page: Page, hands: Hands, headline: string): Promise<void> {
  await pressOnNext(page, hands, "d");
  const field = page.getByLabel("Headline of the new development");
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.insertText(headline);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: headline }).waitFor();
}

async function addActor(
  page: Page,
  { press, choose, focus }: Hands,
  label: string,
  actor: { name: string; kind: string; side: string },
): Promise<void> {
  const field = page
    .getByRole("textbox", { name: label })
    .or(page.getByRole("combobox", { name: label }));
  await focus(field.first());
  await page.keyboard.insertText(actor.name);
  const form = page.getByRole("group", { name: `New actor “${actor.name}”` });
  await choose(form.getByLabel("Kind"), actor.kind);
  await choose(form.getByLabel("Belongs to"), actor.side);
  await press(page.getByRole("button", { name: "Add new actor" }));
  await page.getByRole("list", { name: label }).getByText(actor.name).waitFor();
}

async function describeAccusation(page: Page, hands: Hands): Promise<void> {
  const { write, choose } = hands;
  await startDevelopment(page, hands, ACCUSATION);
  await write(
    formOf(page).getByLabel("Summary"),
    "The Duchy of Ash has accused Elm of planning to close the bridge library on Sundays.",
  );
  await write(formOf(page).getByLabel("When"), "5 March 2019");
  await choose(formOf(page).getByLabel("Basis"), "stated");
  await write(
    formOf(page).getByLabel("Reasoning", { exact: true }),
    "The report gives no year; 5 March was a Tuesday in 2019.",
  );
  await pressOnNext(page, hands, "s");
  await page.getByRole("group", { name: "Statement 1" }).waitFor();
  await addActor(page, hands, "Speaker", { name: "Duchess Ada", kind: "person", side: "Ash" });
  await choose(formOf(page).getByLabel("Stance"), "accuses");
}

async function describeRefusal(page: Page, hands: Hands): Promise<void> {
  const { write, choose } = hands;
  await startDevelopment(page, hands, REFUSAL);
  await write(
    formOf(page).getByLabel("Summary"),
    "Elm’s ministry of books has declined to comment on the accusation.",
  );
  await write(formOf(page).getByLabel("When"), "between 5 and 7 March 2019");
  await choose(formOf(page).getByLabel("Basis"), "inferred");
  await write(
    formOf(page).getByLabel("Reasoning", { exact: true }),
    "Told as “later” than 5 March 2019, in a report of 7 March at the latest.",
  );
  const books = { name: "ministry of books", kind: "organisation", side: "Elm" };
  await addActor(page, hands, "Actors", books);
}

async function writeStandfirst(page: Page, { press, write, choose }: Hands): Promise<void> {
  await press(page.getByRole("button", { name: "Story", exact: true }));
  await press(page.getByRole("button", { name: "Add a sentence" }));
  await write(
    page.getByLabel("Sentence 1", { exact: true }),
    "Ash accuses Elm of planning to close the bridge library on Sundays; Elm declines to comment.",
  );
  const support = page.getByLabel("Developments that support sentence 1");
  for (const headline of [ACCUSATION, REFUSAL]) {
    await choose(support.last(), headline);
    await support.first().getByText(headline).waitFor();
  }
}

async function publish(page: Page, { press, write }: Hands, note: string): Promise<void> {
  await write(page.getByLabel("what is new, in a few words"), note);
  await press(page.getByRole("button", { name: "Publish", exact: true }).last());
  await expect.poll(() => page.getByLabel("Text for the commit").inputValue()).toContain(note);
}

/** Changes a published headline, which requires a correction. */
async function correctHeadline(page: Page, hands: Hands): Promise<void> {
  const { press, write } = hands;
  await press(page.getByRole("button", { name: "Write", exact: true }));
  await press(page.getByRole("button", { name: ACCUSATION }));
  await write(
    formOf(page).getByLabel("Headline", { exact: true }),
    "Ash accuses Elm of planning Sunday closing",
  );
  await press(page.getByRole("button", { name: "Publish", exact: true }).first());
  const changed = page.getByLabel("What was wrong for readers");
  await write(changed, "The headline was shortened.");
  await press(page.getByRole("button", { name: "Enter the correction" }));
  await changed.waitFor({ state: "detached" });
  await publish(page, hands, "Shorter headline");
}

const HANDS: readonly [string, (page: Page) => Hands][] = [
  ["a mouse", () => withMouse],
  ["the keyboard alone", withKeyboard],
];

test.each(HANDS)("an editor publishes a pasted report with %s", async (_, handsOf) => {
  const { page, root, faults } = await openDesk();
  const hands = handsOf(page);
  await startStory(page, hands);
  await addReport(page, hands);
  await describeAccusation(page, hands);
  await describeRefusal(page, hands);
  await writeStandfirst(page, hands);
  await page.getByText("0 errors, 0 questions").waitFor();

  await hands.press(page.getByRole("button", { name: "Box", exact: true }));
  const sheet = page.getByRole("region", { name: "Box at three widths" });
  await sheet.getByText(REFUSAL).first().waitFor();
  expect(await sheet.getByText(ACCUSATION).count()).toBeGreaterThanOrEqual(6);

  await hands.press(page.getByRole("button", { name: "Publish", exact: true }).first());
  await page.getByText(`New: ${ACCUSATION}`).waitFor();
  await publish(page, hands, "First edition");
  await correctHeadline(page, hands);
  const [story = ""] = readdirSync(root);
  const index = readFileSync(join(root, story, "editions", "index.yaml"), "utf8");
  expect(parse(index)).toMatchObject([{ note: "First edition" }, { note: "Shorter headline" }]);
  const corrections = readFileSync(join(root, story, "corrections.yaml"), "utf8");
  expect(parse(corrections)).toMatchObject([
    { date: "2019-04-01", whatChanged: "The headline was shortened." },
  ]);
  expect(await findViolations(page, "body")).toEqual([]);
  expect(faults).toEqual([]);
});
