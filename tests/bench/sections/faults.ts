/** What readers see when something breaks while they read, in Chromium and in Firefox. */
import { launchChrome, launchFirefox } from "../../engines/puppeteer-engine.ts";
import { startService } from "../../support/workerd.ts";
import {
  deployUnderPages,
  killAndRestart,
  NEW,
  OLD,
  truncateResponses,
  type Row,
  type Stage,
} from "../faults/scenarios.ts";
import { openArticle } from "../page/article.ts";
import { readSnippets } from "../page/contestants.ts";
import { progress } from "../report.ts";
import { INVENTED } from "../rig/corpus-generator.ts";
import { openEdge } from "../rig/edge.ts";
import { build, ORIGIN } from "../rig/project.ts";
import { formatTable } from "../table.ts";

const published = (developments: number) => ({
  story: { articles: 5, developments },
  isPublished: true,
});

export async function measureFaults(): Promise<readonly [string, string]> {
  const old = await build("old-edition", published(OLD));
  const next = await build("new-edition", { ...published(NEW), before: old });
  const services = {
    old: await startService(old, { address: ORIGIN }),
    next: await startService(next, { address: ORIGIN }),
  };
  const edge = await openEdge({ project: old, service: services.old });
  const article = await openArticle();
  article.show({ body: (await readSnippets(INVENTED))["Script"]! });
  const tables: string[] = [];
  for (const launch of [() => launchChrome(), () => launchFirefox()]) {
    const browser = await launch();
    const rows: Row[] = [];
    const stage: Stage = { browser, edge, article, projects: { old, next }, services, rows };
    edge.deploy({ project: old, service: services.old });
    for (const fault of [killAndRestart, deployUnderPages, truncateResponses]) {
      progress(`${await browser.version()}: ${fault.name}`);
      await fault(stage);
    }
    const head = ["fault", "reader", "sees", "", "page errors"];
    tables.push(`### ${await browser.version()}\n\n${formatTable(head, rows, 5)}`);
    await browser.close();
  }
  await article.kill();
  await edge.kill();
  for (const service of Object.values(services)) await service.stop();
  return [
    "Faults under load",
    `${tables.join("\n\n")}

The article has the builder's script. The old edition has ${OLD} developments, the new one ${NEW}; “mixed” is a list that names one edition and has another's developments. The edge caches nothing; browsers cache by Cache-Control. Page errors: what reaches the page’s listeners for uncaught errors; Firefox compiles what has arrived of a script that is cut and reports its syntax error, Chromium discards it.`,
  ];
}
