import { look, lookUntil, openReader, press } from "../measure/reader.ts";
import { progress } from "../measure/report.ts";
import { whole } from "../measure/table.ts";
import type { Project } from "../serve/project.ts";
import { startService, type Service } from "../serve/service.ts";
import { describe, makeRow, OLD, PORT, type Stage } from "./stage.ts";
import { CLIENTS, editionOf, startTraffic } from "./traffic.ts";

/** The service goes away, under load and under an open page, and comes back: the one that runs then. */
export async function killAndRestart(
  { browser, edge, host, rows }: Stage,
  service: Service,
  project: Project,
): Promise<Service> {
  progress("the service is killed and restarted");
  const traffic = startTraffic(edge.origin, new Map([[editionOf(project), OLD]]));
  const open = await openReader(browser, host.origin);
  await service.stop("SIGKILL");
  await edge.kill();
  rows.push(makeRow("service down", "open page", describe(await look(open.page)), open));
  await press(open.page);
  const refused = await lookUntil(open.page, ({ notice }) => notice);
  rows.push(makeRow("", "open page, presses “show all”", describe(refused), open));
  const late = await openReader(browser, host.origin);
  rows.push(makeRow("", "new page", describe(await look(late.page)), late));
  const again = await startService(project, { port: PORT });
  await edge.revive();
  await press(open.page);
  const shown = await lookUntil(open.page, (sight) => sight.rows.length === OLD);
  rows.push(makeRow("service back", "open page, presses again", describe(shown), open));
  const fresh = await openReader(browser, host.origin);
  rows.push(makeRow("", "new page", describe(await look(fresh.page)), fresh));
  await traffic.stop();
  rows.push([
    "",
    `${CLIENTS} clients all the while`,
    `${whole(traffic.answered)} answers, ${whole(traffic.failed)} refused connections, ${traffic.mixed} mixed; none for ${whole(traffic.gap)} ms`,
    "–",
  ]);
  for (const { context } of [open, late, fresh]) await context.close();
  return again;
}
