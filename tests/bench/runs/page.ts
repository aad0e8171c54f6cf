/** A long page: many boxes against one, and what scrolling past them costs. */
import type { Browser } from "playwright-core";
import { alternate } from "../measure/alternate.ts";
import { launchQuiet } from "../measure/browser.ts";
import { progress, report } from "../measure/report.ts";
import { median, spreadOf } from "../measure/statistics.ts";
import { decimal, formatSpread, formatTable, whole } from "../measure/table.ts";
import { openThrottled, readTaskTime, SLOW_4G, visitTraced } from "../measure/throttled.ts";
import { articlePage } from "../rivals/article-page.ts";
import { openEdge } from "../serve/edge.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";
import { openSite } from "../serve/site.ts";

const MANY = 20;

interface Sample {
  /** Milliseconds from navigation until the last box is drawn. */
  drawn: number;
  script: number;
  all: number;
  /** Of scrolling from top to bottom: tasks over 50 ms (Long Tasks), and the longest of them in ms. */
  longTasks: number;
  longest: number;
}

/** Tells in the page's own time when so many boxes have laid out their first row; looked for at each frame. */
const waitForBoxes = (count: number): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      const boxes = [...document.querySelectorAll("key-developments")];
      const drawn = boxes.filter(
        (box) => box.shadowRoot?.querySelector("[part=headline]")?.getClientRects().length,
      );
      if (drawn.length === count) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

/** Scrolls down the whole page by the wheel, a step a frame, and back; the tasks over 50 ms meanwhile. */
const scroll = (): Promise<number[]> =>
  new Promise((resolve) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    const step = innerHeight / 8;
    let by = step;
    const next = (): void => {
      const before = scrollY;
      scrollBy(0, by);
      if (scrollY === before && by < 0) {
        // A task is reported after it has ended; two frames later all have been.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            tasks.push(...observer.takeRecords().map(({ duration }) => duration));
            resolve(tasks);
          }),
        );
        return;
      }
      if (scrollY === before) by = -step;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** Two visits: the look for the boxes at each frame would be counted among what they cost. */
async function measure(browser: Browser, url: string, boxes: number): Promise<Sample> {
  let drawn = 0;
  if (boxes > 0) {
    const { context, page } = await openThrottled(browser, SLOW_4G);
    await page.goto(url, { waitUntil: "commit" });
    drawn = await page.evaluate(waitForBoxes, boxes);
    await context.close();
  }
  const { context, page, cdp } = await openThrottled(browser, SLOW_4G);
  try {
    const script = await visitTraced(browser, page, url);
    const all = await readTaskTime(cdp);
    const tasks = await page.evaluate(scroll);
    return { drawn, script, all, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
  } finally {
    await context.close();
  }
}

export async function runPage({ rounds = 5 }: { rounds?: number | undefined } = {}): Promise<void> {
  report("## A long page\n");
  const project = await builtProject();
  const service = await startService(project);
  const edge = await openEdge({ project, origin: service.origin });
  const script = `<script async src="${edge.origin}/embed/${STORY}.js"></script>`;
  const element = `<key-developments story="${STORY}"></key-developments>`;
  const slots = new Map([
    [0, ""],
    [1, script],
    // As publishers do: the story's script where the first box stands, elements for the others.
    [MANY, script + `<p>The article goes on here.</p>${element}`.repeat(MANY - 1)],
  ]);
  let boxes = 0;
  const host = await openSite(async (path) => articlePage({ body: slots.get(boxes)! }).get(path));
  const browser = await launchQuiet();
  try {
    const ask = async (count: number): Promise<Sample> => {
      boxes = count;
      return measure(browser, host.origin, count);
    };
    for (const count of slots.keys()) await ask(count);
    const samples = await alternate([...slots.keys()], rounds, async (count, round) => {
      progress(`round ${round + 1} of ${rounds}: ${count} boxes`);
      return ask(count);
    });
    const column = (count: number, key: keyof Sample): number[] =>
      samples.get(count)!.map((sample) => sample[key]);
    const beyond = (count: number, key: keyof Sample): number =>
      median(column(count, key)) - median(column(0, key));
    const rows = [...slots.keys()].map((count) => [
      `${count} ${count === 1 ? "box" : "boxes"}`,
      count === 0 ? "–" : formatSpread(spreadOf(column(count, "drawn"))),
      decimal(beyond(count, "script"), 0),
      decimal(beyond(count, "all"), 0),
      whole(median(column(count, "longTasks"))),
      whole(median(column(count, "longest"))),
    ]);
    const ratio = (key: keyof Sample): string => decimal(beyond(MANY, key) / beyond(1, key), 2);
    rows.push([
      `${MANY} ÷ 1`,
      decimal(median(column(MANY, "drawn")) / median(column(1, "drawn")), 2),
      ratio("script"),
      ratio("all"),
      "",
      "",
    ]);
    report(
      formatTable(
        [
          "page with",
          "ms until all drawn",
          "script ms",
          "task ms",
          "long tasks in scrolling",
          "longest ms",
        ],
        rows,
      ),
    );
    report(
      `\nMedians of ${rounds} alternating rounds, quartiles in brackets; 150 ms, 1.6 Mbit/s, main thread 4 × slower. Main-thread ` +
        "time is what comes on top of the page without a box. Scrolled from top to bottom and back, an eighth of the window a frame; " +
        "a long task takes over 50 ms of that slowed thread.",
    );
  } finally {
    await browser.close();
    await host.kill();
    await edge.kill();
    await service.stop();
  }
}
