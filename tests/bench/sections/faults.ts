/** What readers see when something breaks while they read, in Chromium and in Firefox. */
import { launchChrome, launchFirefox } from "../../engines/puppeteer-engine.ts";
import { runScenarios } from "../faults/scenarios.ts";
import { openArticle } from "../page/article.ts";
import { fetchCode } from "../page/contestants.ts";
import { progress, type Section } from "../report.ts";
import { addDevelopment } from "../rig/editions.ts";
import { openEdge } from "../rig/edge.ts";
import { build, buildProject } from "../rig/project.ts";
import { formatTable } from "../table.ts";

export async function measureFaults(): Promise<Section> {
  const old = await buildProject();
  const next = await build("next-edition", addDevelopment);
  await using edge = await openEdge();
  await using site = await openArticle();
  const code = await fetchCode(old.edition.id, "Script");
  // Without it, a browser hides what the error of a script from another origin is.
  site.show({ body: code.replaceAll("<script ", "<script crossorigin ") });
  const tables: string[] = [];
  for (const launch of [launchChrome, launchFirefox]) {
    await using browser = await launch();
    const version = await browser.version();
    progress(version);
    await edge.deploy(old);
    const rows = await runScenarios({ browser, edge, article: site.origin, old, next });
    tables.push(`### ${version}`, formatTable(rows, 5));
  }
  return [
    "Faults under load",
    ...tables,
    "The article has the builder's script. The new edition has one more development than the old one; “mixed” is a list that names one edition and has another's developments. The edge caches nothing; browsers cache by Cache-Control. Page errors: uncaught errors that reach the page's listeners; those of our code would be printed in bold. “The cut script”: the browser reports that the file does not parse, before any of its code runs. Firefox parses what has arrived of it and fires a SyntaxError at the page (“Script error.” without a `crossorigin` attribute on the tag, which this article has); Chromium discards it. No script can prevent that.",
  ];
}
