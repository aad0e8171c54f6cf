/** Faults, and what readers see of them. The story is invented; its two editions differ by one development. */
import type { Browser } from "puppeteer-core";
import { startService, type Project, type Service } from "../../support/workerd.ts";
import type { ArticleSite } from "../page/article.ts";
import { INVENTED } from "../rig/corpus-generator.ts";
import type { Edge } from "../rig/edge.ts";
import { ORIGIN, readStory } from "../rig/project.ts";
import { whole } from "../table.ts";
import { look, lookUntil, openReader, press, type Reader, type Sight } from "./reader.ts";
import { startTraffic } from "./traffic.ts";

/** Developments of the old edition and of the new one, by which a reader's edition is recognised. */
export const OLD = 31;
export const NEW = 32;

const ALL = "[part~=choice]:last-of-type";
const SHOW_NEW = "[part~=more]";
const FRAME_PAGE = `${ORIGIN}/embed/${INVENTED}`;

export type Row = [fault: string, reader: string, seen: string, verdict: string, errors: string];

export interface Stage {
  browser: Browser;
  edge: Edge;
  article: ArticleSite;
  projects: { old: Project; next: Project };
  services: { old: Service; next: Service };
  rows: Row[];
}

const describe = ({ rows, fallback, notice }: Sight): string =>
  [
    rows > 0 ? `${rows} developments` : fallback ? "the publisher's link" : "nothing",
    notice && `“${notice}”`,
  ]
    .filter(Boolean)
    .join(", ");

const isOld = ({ rows, notice }: Sight): boolean => rows === OLD && !notice;
const isNew = ({ rows, notice }: Sight): boolean => rows === NEW && !notice;
const isFirstView = ({ rows, notice }: Sight): boolean => rows > 0 && rows < OLD && !notice;
const hasNotice = ({ rows, notice }: Sight): boolean => rows > 0 && notice !== "";
const isFallback = ({ rows, fallback }: Sight): boolean => rows === 0 && fallback;

/** Waits for what the reader should see, and adds a row. */
async function expect(
  { rows }: Stage,
  fault: string,
  who: string,
  reader: Reader,
  isExpected: (sight: Sight) => boolean,
): Promise<void> {
  const sight = await lookUntil(reader, isExpected);
  const verdict = isExpected(sight) ? "as expected" : "**not expected**";
  rows.push([fault, who, describe(sight), verdict, sight.errors.join("; ") || "none"]);
}

async function endTraffic({ rows }: Stage, traffic: ReturnType<typeof startTraffic>) {
  const { summary, isFine } = await traffic.stop();
  rows.push(["", "API clients", summary, isFine ? "as expected" : "**not expected**", ""]);
}

const totals = ({ old, next }: Stage["projects"]): Map<string, number> =>
  new Map([
    [readStory(old).edition, OLD],
    [readStory(next).edition, NEW],
  ]);

/** The service is killed under load and under an open page, and comes back. */
export async function killAndRestart(stage: Stage): Promise<void> {
  const { browser, edge, article, projects, services } = stage;
  const traffic = startTraffic(totals(projects));
  const open = await openReader(browser, article.origin);
  await expect(stage, "service killed", "open page", open, isFirstView);
  await edge.kill();
  await services.old.stop("SIGKILL");
  await press(open, ALL);
  await expect(stage, "", "open page, “All”", open, hasNotice);
  const late = await openReader(browser, article.origin);
  await expect(stage, "", "new page", late, isFallback);
  services.old = await startService(projects.old, { address: ORIGIN });
  edge.deploy({ project: projects.old, service: services.old });
  await edge.revive();
  await press(open, ALL);
  await expect(stage, "service restarted", "open page, “All” again", open, isOld);
  const fresh = await openReader(browser, article.origin);
  await press(fresh, ALL);
  await expect(stage, "", "new page, “All”", fresh, isOld);
  await endTraffic(stage, traffic);
  for (const { context } of [open, late, fresh]) await context.close();
}

/** A new edition is deployed under load and under open pages. */
export async function deployUnderPages(stage: Stage): Promise<void> {
  const { browser, edge, article, projects, services } = stage;
  const traffic = startTraffic(totals(projects));
  const curious = await openReader(browser, article.origin);
  const returning = await openReader(browser, article.origin);
  const framed = await openReader(browser, FRAME_PAGE);
  const before = await look(returning);
  edge.deploy({ project: projects.next, service: services.next });
  await press(curious, ALL);
  await expect(stage, "new edition deployed", "open page, “All”", curious, isOld);
  await press(framed, ALL);
  await expect(stage, "", "open iframe page, “All”", framed, isOld);
  await returning.page.bringToFront();
  await returning.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(
    stage,
    "",
    "open page, visible again",
    returning,
    (sight) => hasNotice(sight) && sight.rows === before.rows,
  );
  await press(returning, SHOW_NEW);
  // The new development is not a key one: the box opens the list of all to show it.
  await expect(stage, "", "… shows the new edition", returning, isNew);
  const cached = await openReader(browser, article.origin, curious);
  await press(cached, ALL);
  // The script may come from the browser's cache (max-age), or be the new one; never a mixture.
  await expect(
    stage,
    "",
    "same browser, page reloaded, “All”",
    cached,
    (sight) => isOld(sight) || isNew(sight),
  );
  const fresh = await openReader(browser, article.origin);
  await press(fresh, ALL);
  await expect(stage, "", "new reader, “All”", fresh, isNew);
  await endTraffic(stage, traffic);
  for (const { context } of [curious, returning, framed, fresh]) await context.close();
}

/** Responses end in the middle, for new pages and for an open one, until they are whole again. */
export async function truncateResponses(stage: Stage): Promise<void> {
  const { browser, edge, article } = stage;
  for (const bytes of [0, 500, 5000, 10_000]) {
    edge.truncate(bytes);
    const fault = `responses cut after ${whole(bytes)} bytes`;
    const page = await openReader(browser, article.origin);
    await expect(stage, fault, "new page", page, isFallback);
    await page.context.close();
  }
  edge.truncate(Infinity);
  const open = await openReader(browser, article.origin);
  edge.truncate(500);
  await press(open, ALL);
  await expect(stage, "responses cut after 500 bytes", "open page, “All”", open, hasNotice);
  edge.truncate(Infinity);
  await press(open, ALL);
  await expect(stage, "whole again", "open page, “All” again", open, isNew);
  await open.context.close();
}
