/** The time until a reader sees the box, and what it costs the page: ours in every form, beside rivals, in one run. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { alternate } from "../measure/alternate.ts";
import { launchQuiet } from "../measure/browser.ts";
import { watchDrawing } from "../measure/drawn.ts";
import { progress, report } from "../measure/report.ts";
import { median, pairedRatios, spreadOf } from "../measure/statistics.ts";
import { decimal, formatSpread, formatTable, whole } from "../measure/table.ts";
import {
  openThrottled,
  readLayoutShift,
  readTaskTime,
  SLOW_4G,
  visitTraced,
  type Conditions,
} from "../measure/throttled.ts";
import { articlePage } from "../rivals/article-page.ts";
import type { Contestant } from "../rivals/contestant.ts";
import { npmContestants } from "../rivals/from-npm.ts";
import { handwrittenContestants } from "../rivals/handwritten.ts";
import { ourContestants, withoutBox } from "../rivals/ours.ts";
import { readPayload } from "../rivals/payload.ts";
import { openEdge } from "../serve/edge.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";
import { openSite } from "../serve/site.ts";

/** Milliseconds after which a box that is not there is said to be missing. */
const PATIENCE = 60_000;

interface Cost {
  requests: number;
  bytes: number;
  /** Milliseconds of the main thread's processor time: all tasks, and scripts. */
  all: number;
  script: number;
  shift: number;
}

interface Sample extends Cost {
  /** Milliseconds from navigation. */
  drawn: number;
  /** Script time on a main thread that is not slowed: on a busy machine the steadier figure. */
  quick: number;
}

async function timeToBox(browser: Browser, url: string, { row }: Contestant): Promise<number> {
  const { context, page } = await openThrottled(browser, SLOW_4G);
  try {
    const { wait } = await watchDrawing(context, row);
    await page.goto(url, { waitUntil: "commit" });
    const { at, words } = await wait(PATIENCE);
    if (words.trim() === "") throw new Error("the first row has no words");
    return at - (await page.evaluate(() => performance.timeOrigin));
  } finally {
    await context.close();
  }
}

/** A visit of its own, without the watch, whose script would be counted. */
async function costOfBox(
  browser: Browser,
  url: string,
  conditions: Conditions,
  picture?: string,
): Promise<Cost> {
  const { context, page, cdp, requests, bytes } = await openThrottled(browser, conditions);
  try {
    const script = await visitTraced(browser, page, url);
    const all = await readTaskTime(cdp);
    const shift = await readLayoutShift(page);
    if (picture !== undefined) await page.screenshot({ path: picture });
    return { requests: requests.length, bytes: bytes(), all, script, shift };
  } finally {
    await context.close();
  }
}

const VANILLA = "vanilla, by hand";

function reportBoxes(samples: ReadonlyMap<string, Sample[]>): void {
  const column = (name: string, key: keyof Sample): number[] =>
    (samples.get(name) ?? []).map((sample) => sample[key]);
  const base = (key: keyof Sample): number => median(column(withoutBox.name, key));
  const rows = [...samples.keys()].map((name) => {
    const beyond = (key: keyof Sample): number => median(column(name, key)) - base(key);
    const ratio = (to: string, key: keyof Sample): string =>
      decimal(median(pairedRatios(column(name, key), column(to, key))), 2);
    return [
      name,
      formatSpread(spreadOf(column(name, "drawn"))),
      ratio(VANILLA, "drawn"),
      ratio(withoutBox.name, "drawn"),
      whole(beyond("requests")),
      whole(beyond("bytes")),
      decimal(beyond("quick"), 1),
      decimal(beyond("script"), 0),
      decimal(beyond("all"), 0),
      decimal(median(column(name, "shift")), 3),
    ];
  });
  const head = [
    "page with",
    "ms to box",
    "÷ vanilla",
    "÷ no box",
    "requests",
    "bytes",
    "script ms 1 ×",
    "script ms 4 ×",
    "task ms 4 ×",
    "shift",
  ];
  report(formatTable(head, rows));
}

export interface BoxRun {
  rounds?: number | undefined;
  /** A folder for a picture of every contestant, so that one can see that they show the same. */
  pictures?: string | undefined;
}

export async function runBox({ rounds = 5, pictures }: BoxRun = {}): Promise<void> {
  report("## Time to box\n");
  const project = await builtProject();
  const service = await startService(project);
  const edge = await openEdge({ project, origin: service.origin });
  let pages = articlePage(withoutBox.slot);
  const host = await openSite(async (path) => pages.get(path));
  const browser = await launchQuiet();
  try {
    const content = readPayload(project);
    const npm = await npmContestants(edge, content);
    const contestants = new Map(
      [
        withoutBox,
        ...(await ourContestants(edge.origin, STORY)),
        ...(await handwrittenContestants(edge, content)),
        ...npm,
      ].map((one) => [one.name, one]),
    );
    for (const one of contestants.values()) {
      progress(`once beforehand, uncounted: ${one.name}`);
      pages = articlePage(one.slot);
      // The edge compresses what it has not yet compressed, and that time is not a reader's.
      const file = one.name.replaceAll(/[^\w.]+/g, "-");
      await costOfBox(browser, host.origin, {}, pictures && join(pictures, `${file}.png`));
    }
    const samples = await alternate([...contestants.keys()], rounds, async (name, round) => {
      progress(`round ${round + 1} of ${rounds}: ${name}`);
      const contestant = contestants.get(name)!;
      pages = articlePage(contestant.slot);
      const drawn = await timeToBox(browser, host.origin, contestant);
      const { script: quick } = await costOfBox(browser, host.origin, {});
      return { drawn, quick, ...(await costOfBox(browser, host.origin, SLOW_4G)) };
    });
    reportBoxes(samples);
    report(
      `\nMedians of ${rounds} alternating rounds, quartiles in brackets; 150 ms and 1.6 Mbit/s, main thread 4 × slower, ` +
        "nothing cached, everything compressed with brotli. The page of the publisher is the same throughout; requests, bytes " +
        "(on the wire, headers included) and main-thread time are what comes on top of it: processor time of scripts, promises " +
        "included, on a main thread at full speed and slowed, and of all tasks. Drawn: the headline of the first " +
        "development is laid out, visible and in view; for the page without a box, the paragraph that would follow it.",
    );
    if (npm.length === 0)
      report("\nThe rivals from npm are missing: the registry could not be reached.");
  } finally {
    await browser.close();
    await host.kill();
    await edge.kill();
    await service.stop();
  }
}
