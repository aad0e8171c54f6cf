/** The time until a reader sees the box, and its cost to the page: ours in every form, beside rivals, in one run. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../support/host-page.ts";
import { openArticle } from "../page/article.ts";
import {
  listHandwritten,
  listOurs,
  SCRIPT,
  VANILLA,
  WITHOUT_BOX,
  type Contestant,
} from "../page/contestants.ts";
import { listRivals } from "../page/npm-rivals.ts";
import { openPage, readLayoutShift, visitTraced } from "../page/throttled-page.ts";
import { watchDrawing } from "../page/watch-drawing.ts";
import { progress } from "../report.ts";
import { withEdge } from "../rig/edge.ts";
import { alternate, median, pairedRatios } from "../statistics.ts";
import { decimal, formatSpread, formatTable, judge, whole } from "../table.ts";

/** Milliseconds after which a box is missing. */
const PATIENCE = 60_000;

interface Sample {
  /** Milliseconds from navigation. */
  drawn: number;
  /** Milliseconds of script on the main thread. */
  script: number;
  shift: number;
  requests: number;
  bytes: number;
}

async function timeToBox(browser: Browser, url: string, { name, row }: Contestant) {
  const { context, page } = await openPage(browser, { isSlow4G: true, slowdown: 4 });
  const { drawn } = await watchDrawing(context, row);
  const late = setTimeout(() => void context.close(), PATIENCE);
  try {
    await page.goto(url, { waitUntil: "commit" });
    const start = await page.evaluate(() => performance.timeOrigin);
    const closed = context.waitForEvent("close", { timeout: 0 }).then(() => {
      throw new Error(`${name}: nothing was drawn within ${PATIENCE} ms`);
    });
    return (await Promise.race([drawn, closed])) - start;
  } finally {
    clearTimeout(late);
    await context.close();
  }
}

/** A second visit, since the watch would count as script, at full speed: CPU time is steadier then. */
async function costOfBox(
  browser: Browser,
  url: string,
  { isWhole = false }: Contestant,
): Promise<Omit<Sample, "drawn">> {
  const { context, page, transfers } = await openPage(browser, { isSlow4G: true });
  if (!isWhole)
    await context.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
  const script = await visitTraced(browser, page, url);
  const shift = await readLayoutShift(page);
  await context.close();
  const bytes = transfers.values().reduce((sum, size) => sum + size, 0);
  return { script, shift, requests: transfers.size, bytes };
}

/** What a reader sees of a box in a shadow tree; a screenshot of it where a folder is set. */
async function look(
  browser: Browser,
  url: string,
  { name, row }: Contestant,
  screenshots?: string,
): Promise<string> {
  const { context, page } = await openPage(browser, { height: 1800 });
  await page.goto(url, { waitUntil: "networkidle" });
  const path = join(screenshots ?? "", `${name.replaceAll(/[^\w.]+/g, "-")}.png`);
  if (screenshots !== undefined) await page.screenshot({ path });
  const text = await page.evaluate((host) => {
    const box = document.querySelector(host)?.shadowRoot?.querySelector("[part=box]");
    return box instanceof HTMLElement
      ? `${box.innerText.replaceAll(/\s+/g, " ")} (${Math.round(box.getBoundingClientRect().height)} px)`
      : "";
  }, row.host ?? "none");
  await context.close();
  return text;
}

export async function measurePage(
  rounds: number,
  screenshots?: string,
): Promise<readonly [string, string]> {
  const samples = await withEdge(async (edge, project) => {
    const contestants = [
      ...(await listOurs(project)),
      ...(await listHandwritten(edge, project)),
      ...(await listRivals(edge, project)),
    ];
    const article = await openArticle();
    const browser = await launchBrowser();
    try {
      const texts = new Map<string, string>();
      for (const contestant of contestants) {
        // The edge compresses each file once, and that time is not a reader's.
        progress(`first visit, not counted: ${contestant.name}`);
        article.show(contestant.slot);
        texts.set(contestant.name, await look(browser, article.origin, contestant, screenshots));
      }
      if (texts.get(VANILLA) !== texts.get(SCRIPT))
        throw new Error(
          `the vanilla box differs from ours:\n${texts.get(VANILLA)}\n${texts.get(SCRIPT)}`,
        );
      return await alternate(contestants, rounds, async (contestant, round): Promise<Sample> => {
        progress(`round ${round + 1} of ${rounds}: ${contestant.name}`);
        article.show(contestant.slot);
        const drawn = await timeToBox(browser, article.origin, contestant);
        return { drawn, ...(await costOfBox(browser, article.origin, contestant)) };
      });
    } finally {
      await browser.close();
      await article.kill();
    }
  });

  const named = new Map([...samples].map(([{ name }, list]) => [name, list]));
  const column = (name: string, key: keyof Sample): number[] =>
    named.get(name)!.map((sample) => sample[key]);
  /** Median, less that of the page without a box. */
  const cost = (name: string, key: keyof Sample): number =>
    median(column(name, key)) - median(column(WITHOUT_BOX, key));
  const ratioOf = (name: string, to: string): number =>
    median(pairedRatios(column(name, "drawn"), column(to, "drawn")));
  const rows = [...samples.keys()].map(({ name, drawn, script }) => {
    const scriptRatio = cost(name, "script") / cost(VANILLA, "script");
    return [
      name,
      formatSpread(column(name, "drawn")),
      decimal(ratioOf(name, VANILLA), 2),
      drawn ? `${judge(ratioOf(name, drawn.to), drawn.limit)} (÷ ${drawn.to})` : "",
      decimal(cost(name, "script"), 1),
      decimal(scriptRatio, 2),
      script === undefined ? "" : judge(scriptRatio, script),
      whole(cost(name, "requests")),
      whole(cost(name, "bytes")),
      decimal(median(column(name, "shift")), 3),
    ];
  });
  const head =
    "page with,ms to box,÷ vanilla,target,script ms,÷ vanilla,target,requests,bytes,shift".split(
      ",",
    );
  return [
    "Time to box",
    `${formatTable(head, rows)}

Medians of ${rounds} alternating rounds, quartiles in brackets; 150 ms and 1.6 Mbit/s, main thread 4 × slower, nothing cached, brotli 4. Drawn: the headline of the first row is laid out and visible; without a box, the paragraph that would follow it; with many, the headlines of all. Ratios of the time to box compare neighbouring rounds. Script time (CPU time of the main thread in scripts and promises, at full speed), requests and bytes on the wire (headers included) are those of the page less those of the page without a box, for a reader who saves data: what is behind the first view, which others load when idle, has a row. The vanilla box has the same visible text and height as ours, which the run checks. Our script, element and iframe are the builder's snippets, which reserve the height.`,
  ];
}
