/** How soon the desk follows a keystroke, in the published story and in one with 300 developments and an article of 10,000 words. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startDesk } from "../../../data/desk/server/start-desk.ts";
import { STORIES_FOLDER } from "../../../data/source/load-story.ts";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { progress, type Section } from "../report.ts";
import { WORKSPACE } from "../rig/project.ts";
import { median } from "../statistics.ts";
import { atMost, formatSpread, formatTable } from "../table.ts";

const DEVELOPMENTS = 300;
const WORDS = 10_000;
/** Milliseconds from the first of the typed characters to the box. */
const LIMIT = 1000;

const countWords = (text: string): number => text.split(/\s+/).length;

/** Repeats the developments under other ids, and the paragraphs of one article. */
function enlargeStory(folder: string): void {
  const developments = join(folder, "developments");
  const files = readdirSync(developments);
  for (let count = files.length; count < DEVELOPMENTS; count++) {
    const file = files[count % files.length]!;
    const copy = Math.floor(count / files.length);
    const text = readFileSync(join(developments, file), "utf8")
      .replace(/^formerIds:.*\n/m, "")
      .replaceAll(/^(\s+- id: \S+)$/gm, `$1-${copy}`);
    writeFileSync(join(developments, file.replace(".yaml", `-${copy}.yaml`)), text);
  }
  const articles = join(folder, "articles");
  const article = join(
    articles,
    readdirSync(articles).findLast((name) => name.endsWith(".txt"))!,
  );
  let text = readFileSync(article, "utf8");
  const paragraphs = text.split("\n").filter((line) => line.length > 60);
  for (let part = 1; countWords(text) < WORDS; part++)
    text += paragraphs.map((paragraph) => `\n\nPart ${part}: ${paragraph}`).join("");
  writeFileSync(article, text);
}

/** Whether the box in view has a text; it is in a shadow tree. */
const isInBox = (text: string): boolean => {
  const has = (root: ParentNode): boolean =>
    root.textContent?.includes(text) ||
    [...root.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot && has(shadowRoot));
  const box = document.querySelector("[aria-label=Box]");
  return box !== null && has(box);
};

/** Milliseconds until the box shows what is typed into the headline of the first key development, once each round. */
async function measureKeystrokes(browser: Browser, root: string, rounds: number) {
  await using page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const desk = await startDesk({ root, today: null, port: 0 });
  try {
    const start = performance.now();
    await page.goto(desk.address);
    await page.getByRole("heading", { name: "Developments" }).waitFor();
    const opened = performance.now() - start;
    const headline = page.getByRole("region", { name: "Box" }).locator("[part~=headline]");
    const title = (await headline.first().innerText()).trim();
    await page.getByRole("button", { name: title }).first().click();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const mark = `Zq${round}`;
      await page.getByLabel("Headline", { exact: true }).focus();
      await page.keyboard.press("End");
      const typed = performance.now();
      await page.keyboard.type(mark);
      await page.waitForFunction(isInBox, mark, { polling: "raf" });
      times.push(performance.now() - typed);
      await page.locator("header output", { hasText: "Saved." }).waitFor();
    }
    return { opened, times };
  } finally {
    await desk.close();
  }
}

export async function measureDesk(rounds: number): Promise<Section> {
  await using browser = await launchBrowser();
  const rows = [];
  for (const isLarge of [false, true]) {
    const root = join(WORKSPACE, isLarge ? "desk-large" : "desk");
    mkdirSync(root);
    cpSync(STORIES_FOLDER, root, { recursive: true });
    const folder = join(root, readdirSync(root)[0]!);
    if (isLarge) enlargeStory(folder);
    const count = readdirSync(join(folder, "developments")).length;
    progress(`${count} developments`);
    const { opened, times } = await measureKeystrokes(browser, root, rounds);
    rows.push({
      developments: count,
      "ms to open": opened,
      "ms to box": formatSpread(times),
      target: atMost(median(times), LIMIT),
    });
  }
  return [
    "The desk",
    formatTable(rows),
    `From the first of three characters typed into a headline to the frame in which the box shows them: medians of ${rounds} rounds, quartiles in brackets; 250 ms of it wait for more. The larger story repeats the published one's developments, and one article up to ${WORDS.toLocaleString("en-GB")} words, so it has hundreds of problems.`,
  ];
}
