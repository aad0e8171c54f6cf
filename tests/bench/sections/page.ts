/** The time until a reader sees the box, and its cost to the page: ours in every form, beside rivals, in one run. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { readLayoutShift } from "../../support/browser/page-measures.ts";
import { openArticle } from "../page/article.ts";
import { listContestants, SCRIPT, VANILLA, WITHOUT_BOX } from "../page/contestants.ts";
import type { DrawnTarget } from "../page/contestants.ts";
import { listRivals } from "../page/npm-rivals.ts";
import { measureScriptTime } from "../page/script-time.ts";
import { openThrottledPage } from "../page/throttled-page.ts";
import { timeToBox } from "../page/time-to-box.ts";
import { progress, type Section } from "../report.ts";
import { openEdge } from "../rig/edge.ts";
import { alternate, median, pairedRatios } from "../statistics.ts";
import { atLeast, atMost, decimal, formatSpread, formatTable } from "../table.ts";

/**
 * Measures on a visit of its own, since the observer that times the box would count as script; unthrottled, since CPU time is then
 * steadier. `withDetails`: false for a reader who saves data.
 */
async function measureCost(browser: Browser, url: string, withDetails = false) {
  await using page = await openThrottledPage(browser, { slowdown: 1 });
  if (!withDetails)
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
  const script = await measureScriptTime(page, url);
  return { script, shift: await readLayoutShift(page) };
}

/** The visible text of a box in a shadow tree, and its height where the page reserves none. */
async function readBox(browser: Browser, url: string, host: string): Promise<string> {
  await using page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const box = page.locator(`${host} [part=box]`);
  const text = (await box.innerText()).replaceAll(/\s+/g, " ");
  await page.addStyleTag({ content: `${host} { min-height: 0 !important }` });
  const height = await box.evaluate((element) => element.getBoundingClientRect().height);
  return `${text} (${Math.round(height)} px)`;
}

export async function measurePage(rounds: number): Promise<Section> {
  await using edge = await openEdge();
  await using article = await openArticle();
  await using browser = await launchBrowser();
  const contestants = { ...(await listContestants(edge)), ...(await listRivals(edge)) };
  const boxes: string[] = [];
  for (const name of [SCRIPT, VANILLA]) {
    article.show(contestants[name]!);
    boxes.push(await readBox(browser, article.origin, contestants[name]!.row.host!));
  }
  if (boxes[0] !== boxes[1]) throw new Error(`the vanilla box differs:\n${boxes.join("\n")}`);
  const read = await alternate(contestants, rounds, async (contestant, round, name) => {
    progress(`round ${round + 1} of ${rounds}: ${name}`);
    article.show(contestant);
    const drawn = await timeToBox(browser, article.origin, contestant.row);
    return { drawn, ...(await measureCost(browser, article.origin, contestant.withDetails)) };
  });
  /** The median, minus that of the page without a box. */
  const scriptTime = (name: string): number =>
    median(read(name, "script")) - median(read(WITHOUT_BOX, "script"));
  const drawnRatio = (name: string, to: string): number =>
    median(pairedRatios(read(name, "drawn"), read(to, "drawn")));
  const judgeDrawn = (name: string, { to, least, most }: DrawnTarget): string => {
    const ratio = drawnRatio(name, to);
    const verdict = most === undefined ? atLeast(ratio, least) : atMost(ratio, most);
    return `${verdict} (÷ ${to})`;
  };
  const rows = Object.entries(contestants).map(([name, { drawn, script }]) => {
    const scriptRatio = scriptTime(name) / scriptTime(VANILLA);
    return {
      "page with": name,
      "ms to box": formatSpread(read(name, "drawn")),
      "÷ vanilla": decimal(drawnRatio(name, VANILLA), 2),
      target: drawn ? judgeDrawn(name, drawn) : "",
      "script ms": decimal(scriptTime(name), 1),
      "script ÷ vanilla": decimal(scriptRatio, 2),
      "script target": script ? atMost(scriptRatio, script) : "",
      shift: decimal(median(read(name, "shift")), 3),
    };
  });
  return [
    "Time to box",
    formatTable(rows),
    `Medians of ${rounds} alternating rounds, quartiles in brackets; 150 ms and 1.6 Mbit/s, main thread 4 × slower, nothing cached, brotli 4. Drawn: the headline of the first row is laid out and visible, in an iframe inside its height; without a box, the paragraph that would follow it; with many, the headlines of all. Ratios of the time to box compare neighbouring rounds. Script time (CPU time of the main thread in scripts and promises, at full speed) is that of the page less that of the page without a box, for a reader who saves data: what is behind the first view, which others load when idle, has a row. The vanilla box has the same visible text and height as ours, which the run checks. Our script, element and iframe are the builder's snippets, which reserve the height.`,
  ];
}
