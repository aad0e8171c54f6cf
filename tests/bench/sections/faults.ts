/** What readers see when something breaks while they read, in Chromium and in Firefox. */
import { launchChrome, launchFirefox } from "../../engines/puppeteer-engine.ts";
import { runScenarios } from "../faults/scenarios.ts";
import { openArticle } from "../page/article.ts";
import { fetchCode } from "../page/contestants.ts";
import { progress, type Section } from "../report.ts";
import { addDevelopment } from "../rig/editions.ts";
import { openEdge, type Deployment } from "../rig/edge.ts";
import { build, buildProject, startWorker, type Build } from "../rig/project.ts";
import { formatTable } from "../table.ts";

const deploy = async (project: Build): Promise<Deployment> => ({
  project,
  service: await startWorker(project),
});

export async function measureFaults(): Promise<Section> {
  const old = await deploy(await buildProject());
  const next = await deploy(await build("next-edition", addDevelopment));
  const edge = await openEdge(old);
  const site = await openArticle();
  const code = await fetchCode(old.project.edition.id, "Script");
  // Without it, a browser hides what the error of a script from another origin is.
  site.show({ body: code.replaceAll("<script ", "<script crossorigin ") });
  const tables: string[] = [];
  for (const launch of [launchChrome, launchFirefox]) {
    const browser = await launch();
    const version = await browser.version();
    progress(version);
    edge.deploy(old);
    const rows = await runScenarios({ browser, edge, article: site.origin, old, next });
    tables.push(`### ${version}`, formatTable(rows, 5));
    await browser.close();
  }
  await site.kill();
  await edge.kill();
  for (const { service } of [old, next]) await service.stop();
  return [
    "Faults under load",
    ...tables,
    "The article has the builder's script. The new edition has one more development than the old one; “mixed” is a list that names one edition and has another's developments. The edge caches nothing; browsers cache by Cache-Control. Page errors: uncaught errors that reach the page's listeners; those of our code would be printed in bold. “The cut script”: the browser reports that the file does not parse, before any of its code runs. Firefox parses what has arrived of it and fires a SyntaxError at the page (“Script error.” without a `crossorigin` attribute on the tag, which this article has); Chromium discards it. No script can prevent that.",
  ];
}
