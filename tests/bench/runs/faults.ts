/**
 * What readers see when something breaks while others read: the service killed and restarted, a new edition deployed under
 * open pages, answers cut in the middle. The story is invented, and the two editions differ by one development.
 */
import { truncateResponses } from "../faults/truncate-responses.ts";
import { deployUnderPages } from "../faults/deploy-under-pages.ts";
import { killAndRestart } from "../faults/kill-and-restart.ts";
import { NEW, OLD, PORT, type Stage } from "../faults/stage.ts";
import { launchQuiet } from "../measure/browser.ts";
import { progress, report } from "../measure/report.ts";
import { formatTable } from "../measure/table.ts";
import { articlePage } from "../rivals/article-page.ts";
import { readSnippets } from "../rivals/snippets.ts";
import { openEdge } from "../serve/edge.ts";
import { buildInvented, INVENTED } from "../serve/invented.ts";
import { startService } from "../serve/service.ts";
import { openSite } from "../serve/site.ts";

export async function runFaults(): Promise<void> {
  report("## Faults under load\n");
  progress("building two editions");
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
    await truncateResponses(stage);
    report(
      formatTable(["fault", "reader", "sees", "errors on the publisher's page"], stage.rows, 3),
    );
    report(
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
