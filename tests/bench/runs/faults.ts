/**
 * What readers see when something breaks while others read: the service killed and restarted, a new edition deployed under
 * open pages, answers cut in the middle. The story is invented: 31 developments in the old edition, 32 in the new one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { launchQuiet } from "../measure/browser.ts";
import { note, say } from "../measure/say.ts";
import { formatTable, whole } from "../measure/table.ts";
import { look, lookUntil, openReader, press, type Sight } from "../measure/reader.ts";
import { articlePage } from "../rivals/article-page.ts";
import { readSnippets } from "../rivals/snippets.ts";
import { openEdge, type Edge } from "../serve/edge.ts";
import { buildInvented, INVENTED } from "../serve/invented.ts";
import type { Project } from "../serve/project.ts";
import { startService, type Service } from "../serve/service.ts";
import { openSite, type Site } from "../serve/site.ts";

const PORT = 8830;
const OLD = 31;
const NEW = 32;
const READERS = 8;
/** Milliseconds between the answer to a client and its next question. */
const PAUSE = 20;

type Row = [fault: string, reader: string, sees: string, errors: string];

const describe = ({ rows, fallback, message }: Sight): string =>
  [
    rows.length > 0 ? `${rows.length} developments` : fallback ? "the publisher's link" : "nothing",
    message && `“${message}”`,
  ]
    .filter(Boolean)
    .join(", ");

/** Answers that readers got while something happened, by what became of them. */
interface Traffic {
  answered: number;
  failed: number;
  /** Lists that named one edition and held another's developments. */
  mixed: number;
  /** Milliseconds between the first failure and the first answer after it. */
  gap: number;
  stop: () => Promise<void>;
}

/** Readers who ask for the story's list again and again, each as soon as it is answered. */
function startTraffic(origin: string, totals: ReadonlyMap<string, number>): Traffic {
  const life = new AbortController();
  let failedAt: number | undefined;
  const traffic: Traffic = { answered: 0, failed: 0, mixed: 0, gap: 0, stop: async () => {} };
  const once = async (): Promise<void> => {
    try {
      const response = await fetch(`${origin}/v1/stories/${INVENTED}/developments?limit=100`);
      if (!response.ok) throw new Error(String(response.status));
      const { edition, total, data }: { edition: string; total: number; data: unknown[] } =
        JSON.parse(await response.text());
      traffic.answered++;
      // The clients, the edge and the browser's driver share a process here: they leave it room.
      await setTimeout(PAUSE);
      if (totals.get(edition) !== total || data.length !== total) traffic.mixed++;
      if (failedAt !== undefined) {
        traffic.gap = Math.max(traffic.gap, performance.now() - failedAt);
        failedAt = undefined;
      }
    } catch {
      traffic.failed++;
      failedAt ??= performance.now();
      // A client that was refused does not ask again in the same millisecond.
      await setTimeout(PAUSE);
    }
  };
  const loops = Array.from({ length: READERS }, async () => {
    while (!life.signal.aborted) await once();
  });
  traffic.stop = async () => {
    life.abort();
    await Promise.all(loops);
  };
  return traffic;
}

const editionOf = ({ assets }: Project): string => {
  const { stories }: { stories: { edition: string }[] } = JSON.parse(
    readFileSync(join(assets, "_corpus", "index.json"), "utf8"),
  );
  return stories[0]!.edition;
};

interface Stage {
  browser: Browser;
  edge: Edge;
  host: Site;
  rows: Row[];
}

/** The service goes away, under load and under an open page, and comes back. */
async function killAndRestart(stage: Stage, service: Service, project: Project): Promise<Service> {
  const { browser, edge, host, rows } = stage;
  note("the service is killed and restarted");
  const traffic = startTraffic(edge.origin, new Map([[editionOf(project), OLD]]));
  const open = await openReader(browser, host.origin);
  await service.stop("SIGKILL");
  await edge.kill();
  rows.push([
    "service down",
    "open page",
    describe(await look(open.page)),
    whole(open.errors.length),
  ]);
  await press(open.page);
  const refused = await lookUntil(open.page, ({ notice }) => notice);
  rows.push(["", "open page, presses “show all”", describe(refused), whole(open.errors.length)]);
  const late = await openReader(browser, host.origin);
  rows.push(["", "new page", describe(await look(late.page)), whole(late.errors.length)]);
  const again = await startService(project, { port: PORT });
  await edge.revive();
  await press(open.page);
  const shown = await lookUntil(open.page, (sight) => sight.rows.length === OLD);
  rows.push([
    "service back",
    "open page, presses again",
    describe(shown),
    whole(open.errors.length),
  ]);
  const fresh = await openReader(browser, host.origin);
  rows.push(["", "new page", describe(await look(fresh.page)), whole(fresh.errors.length)]);
  await traffic.stop();
  rows.push([
    "",
    `${READERS} clients all the while`,
    `${whole(traffic.answered)} answers, ${whole(traffic.failed)} refused connections, ${traffic.mixed} mixed; none for ${whole(traffic.gap)} ms`,
    "–",
  ]);
  for (const { context } of [open, late, fresh]) await context.close();
  return again;
}

/** Whether what is in view is of one edition, and of which. */
const editionSeen = ({ rows }: Sight): string =>
  rows.length === 0
    ? "no edition"
    : rows.length >= OLD
      ? rows.length === OLD
        ? "old, whole"
        : "new, whole"
      : "first rows";

async function deployUnderPages(
  stage: Stage,
  projects: { old: Project; next: Project },
): Promise<Service> {
  const { browser, edge, host, rows } = stage;
  note("a new edition is deployed under open pages");
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
  const all = await lookUntil(asks.page, (sight) => sight.rows.length >= OLD);
  const describeEdition = (sight: Sight): string => `${describe(sight)} (${editionSeen(sight)})`;
  rows.push([
    "new edition deployed",
    "open page, presses “show all”",
    describeEdition(all),
    whole(asks.errors.length),
  ]);
  const before = await look(returns.page);
  await returns.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const told = await lookUntil(returns.page, ({ notice }) => notice);
  const moved = before.rows.join() !== told.rows.join();
  rows.push([
    "",
    "open page, comes back to it",
    `${describe(told)}; rows ${moved ? "moved" : "unmoved"}`,
    whole(returns.errors.length),
  ]);
  await press(returns.page);
  const shown = await lookUntil(returns.page, ({ notice }) => !notice);
  rows.push(["", "…and asks for it", describe(shown), whole(returns.errors.length)]);
  const reloaded = await openReader(browser, host.origin, asks.context);
  await press(reloaded.page);
  const cached = await lookUntil(reloaded.page, (sight) => sight.rows.length >= OLD);
  rows.push([
    "",
    "same browser, within max-age, “show all”",
    describeEdition(cached),
    whole(reloaded.errors.length),
  ]);
  const fresh = await openReader(browser, host.origin);
  await press(fresh.page);
  const newest = await lookUntil(fresh.page, (sight) => sight.rows.length >= OLD);
  rows.push(["", "new reader, “show all”", describeEdition(newest), whole(fresh.errors.length)]);
  await press(framed.page);
  const inFrame = await lookUntil(framed.page, (sight) => sight.rows.length >= OLD);
  rows.push([
    "",
    "open iframe page, “show all”",
    describeEdition(inFrame),
    whole(framed.errors.length),
  ]);
  await traffic.stop();
  rows.push([
    "",
    `${READERS} clients all the while`,
    `${whole(traffic.answered)} answers, ${whole(traffic.failed)} refused, ${traffic.mixed} mixed`,
    "–",
  ]);
  for (const { context } of [asks, returns, framed, fresh]) await context.close();
  return next;
}

async function cutAnswers({ browser, edge, host, rows }: Stage): Promise<void> {
  note("answers are cut in the middle");
  for (const bytes of [0, 500, 5000]) {
    edge.cut(bytes);
    const late = await openReader(browser, host.origin);
    rows.push([
      `answers cut after ${whole(bytes)} bytes`,
      "new page",
      describe(await look(late.page)),
      whole(late.errors.length),
    ]);
    await late.context.close();
  }
  edge.cut(null);
  const open = await openReader(browser, host.origin);
  edge.cut(500);
  await press(open.page);
  const refused = await lookUntil(open.page, ({ notice }) => notice);
  rows.push([
    "answers cut after 500 bytes",
    "open page, presses “show all”",
    describe(refused),
    whole(open.errors.length),
  ]);
  edge.cut(null);
  await press(open.page);
  const all = await lookUntil(open.page, (sight) => sight.rows.length >= OLD);
  rows.push(["whole again", "open page, presses again", describe(all), whole(open.errors.length)]);
  await open.context.close();
}

export async function runFaults(): Promise<void> {
  say("## Faults under load\n");
  note("building two editions");
  const old = await buildInvented("old-edition", { articles: 5, developments: OLD });
  const next = await buildInvented("new-edition", { articles: 5, developments: NEW });
  let service = await startService(old, { port: PORT });
  const edge = await openEdge({ project: old, origin: service.origin });
  const body = (await readSnippets(edge.origin, INVENTED)).get("Script");
  if (body === undefined) throw new Error("the builder has no script");
  const host = await openSite(async (path) => articlePage({ body }).get(path));
  const browser = await launchQuiet();
  const stage: Stage = { browser, edge, host, rows: [] };
  try {
    service = await killAndRestart(stage, service, old);
    const deployed = await deployUnderPages(stage, { old, next });
    await service.stop();
    service = deployed;
    await cutAnswers(stage);
    say(formatTable(["fault", "reader", "sees", "errors on the publisher's page"], stage.rows, 3));
    say(
      "\nThe page has the script as the builder gives it. “Mixed”: an answer that names one edition and holds another's " +
        "developments. The edge of this benchmark stores nothing: what a reader's own browser keeps is by Cache-Control.",
    );
  } finally {
    await browser.close();
    await host.kill();
    await edge.kill();
    await service.stop();
  }
}
