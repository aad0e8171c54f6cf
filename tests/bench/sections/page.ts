/** The time until a reader sees the box, and its cost to the page: ours in every form, beside rivals, in one run. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../support/host-page.ts";
import { openArticle } from "../page/article.ts";
import {
  FRAGMENT,
  listHandwritten,
  listOurs,
  MANY_BOXES,
  PLAIN_HTML,
  SCRIPT,
  VANILLA,
  WITHOUT_BOX,
  type Contestant,
} from "../page/contestants.ts";
import { readFirstView } from "../page/first-view.ts";
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

/** Ratios of the time to box, and of script time, that the project promises: of, to, at the most. */
const DRAWN_TARGETS: readonly (readonly [string, string, number])[] = [
  [SCRIPT, VANILLA, 1.2],
  ["our element", VANILLA, 1.2],
  ["our iframe", VANILLA, 1.5],
  [FRAGMENT, PLAIN_HTML, 1.05],
  [MANY_BOXES, SCRIPT, 2],
];
const SCRIPT_TARGETS: readonly (readonly [string, string, number])[] = [
  [SCRIPT, VANILLA, 1.8],
  ["our element", VANILLA, 1.8],
];

async function timeToBox(browser: Browser, url: string, { name, row }: Contestant) {
  const { context, page } = await openPage(browser, { isThrottled: true });
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

/** A second visit: the watch for the drawing would count as script. */
async function costOfBox(
  browser: Browser,
  url: string,
  { isWhole = false }: Contestant,
): Promise<Omit<Sample, "drawn">> {
  const { context, page, transfers } = await openPage(browser, { isThrottled: true });
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
    const view = readFirstView(project);
    const contestants = [
      ...(await listOurs(project)),
      ...(await listHandwritten(edge, view)),
      ...(await listRivals(edge, view)),
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

  const byName = new Map([...samples].map(([{ name }, list]) => [name, list]));
  const column = (name: string, key: keyof Sample): number[] =>
    byName.get(name)!.map((sample) => sample[key]);
  /** Medians, less those of the page without a box. */
  const cost = (name: string, key: keyof Sample): number =>
    median(column(name, key)) - median(column(WITHOUT_BOX, key));
  const drawnRatio = (name: string, to: string): number =>
    median(pairedRatios(column(name, "drawn"), column(to, "drawn")));
  const rows = [...byName.keys()].map((name) => [
    name,
    formatSpread(column(name, "drawn")),
    decimal(drawnRatio(name, VANILLA), 2),
    decimal(cost(name, "script"), 1),
    whole(cost(name, "requests")),
    whole(cost(name, "bytes")),
    decimal(median(column(name, "shift")), 3),
  ]);
  const head = ["page with", "ms to box", "÷ vanilla", "script ms", "requests", "bytes", "shift"];
  const targets = [
    ...DRAWN_TARGETS.map(
      ([name, to, limit]) => ["time to box", name, to, drawnRatio(name, to), limit] as const,
    ),
    ...SCRIPT_TARGETS.map(
      ([name, to, limit]) =>
        ["script time", name, to, cost(name, "script") / cost(to, "script"), limit] as const,
    ),
  ].map(([what, name, to, ratio, limit]) => [
    what,
    `${name} ÷ ${to}`,
    decimal(ratio, 2),
    judge(ratio, limit),
  ]);
  return [
    "Time to box",
    `${formatTable(head, rows)}

${formatTable(["", "ratio", "median", "target"], targets, 2)}

Medians of ${rounds} alternating rounds, quartiles in brackets; 150 ms and 1.6 Mbit/s, main thread 4 × slower, nothing cached, brotli 4. Drawn: the headline of the first row is laid out and visible; without a box, the paragraph that would follow it; with many, the headlines of all. Ratios of the time to box compare neighbouring rounds. Script time (thread CPU time of scripts and promises at 4 ×), requests and bytes on the wire (headers included) are those of the page less those of the page without a box, for a reader who saves data: what is behind the first view, which others load when idle, has its own row. The vanilla box has the same visible text and height as ours, which the run checks. Our script, element and iframe are the builder's snippets, which reserve the height.`,
  ];
}
