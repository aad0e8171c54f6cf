import { look, lookUntil, openReader, press, type Sight } from "../measure/reader.ts";
import { progress } from "../measure/report.ts";
import { whole } from "../measure/table.ts";
import { INVENTED } from "../serve/invented.ts";
import type { Project } from "../serve/project.ts";
import { startService, type Service } from "../serve/service.ts";
import { describe, makeRow, NEW, OLD, type Stage } from "./stage.ts";
import { CLIENTS, editionOf, startTraffic } from "./traffic.ts";

/** Whether what is in view is of one edition, and of which. */
const editionSeen = ({ rows }: Sight): string =>
  rows.length === 0
    ? "no edition"
    : rows.length >= OLD
      ? rows.length === OLD
        ? "old, whole"
        : "new, whole"
      : "first rows";

const describeEdition = (sight: Sight): string => `${describe(sight)} (${editionSeen(sight)})`;

const isWhole = ({ rows }: Sight): boolean => rows.length >= OLD;

/** A new edition takes the old one's place under load and under open pages; the service that has it. */
export async function deployUnderPages(
  { browser, edge, host, rows }: Stage,
  projects: { old: Project; next: Project },
): Promise<Service> {
  progress("a new edition is deployed under open pages");
  const totals = new Map([
    [editionOf(projects.old), OLD],
    [editionOf(projects.next), NEW],
  ]);
  const traffic = startTraffic(edge.origin, totals);
  const asks = await openReader(browser, host.origin);
  const returns = await openReader(browser, host.origin);
  const framed = await openReader(browser, `${edge.origin}/embed/${INVENTED}`);
  const next = await startService(projects.next);
  edge.deploy({ project: projects.next, origin: next.origin });
  await press(asks.page);
  const all = describeEdition(await lookUntil(asks.page, isWhole));
  rows.push(makeRow("new edition deployed", "open page, presses “show all”", all, asks));
  const before = await look(returns.page);
  await returns.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const told = await lookUntil(returns.page, ({ notice }) => notice);
  const moved = before.rows.join() !== told.rows.join();
  const sees = `${describe(told)}; rows ${moved ? "moved" : "unmoved"}`;
  rows.push(makeRow("", "open page, comes back to it", sees, returns));
  await press(returns.page);
  const shown = await lookUntil(returns.page, ({ notice }) => !notice);
  rows.push(makeRow("", "…and asks for it", describe(shown), returns));
  const reloaded = await openReader(browser, host.origin, asks.context);
  await press(reloaded.page);
  const cached = describeEdition(await lookUntil(reloaded.page, isWhole));
  rows.push(makeRow("", "same browser, within max-age, “show all”", cached, reloaded));
  const fresh = await openReader(browser, host.origin);
  await press(fresh.page);
  const newest = describeEdition(await lookUntil(fresh.page, isWhole));
  rows.push(makeRow("", "new reader, “show all”", newest, fresh));
  await press(framed.page);
  const inFrame = describeEdition(await lookUntil(framed.page, isWhole));
  rows.push(makeRow("", "open iframe page, “show all”", inFrame, framed));
  await traffic.stop();
  rows.push([
    "",
    `${CLIENTS} clients all the while`,
    `${whole(traffic.answered)} answers, ${whole(traffic.failed)} refused, ${traffic.mixed} mixed`,
    "–",
  ]);
  for (const { context } of [asks, returns, framed, fresh]) await context.close();
  return next;
}
