/** What readers see when something breaks while they read, in Chromium and in Firefox. */
import type { Browser, Page } from "puppeteer-core";
import { launchChrome, launchFirefox } from "../../engines/puppeteer-engine.ts";
import { observe, observeUntil, openReader, press, type Observation } from "../faults/reader.ts";
import { startTraffic } from "../faults/traffic.ts";
import { openArticle } from "../page/article.ts";
import { fetchCode } from "../page/contestants.ts";
import { progress, type Section } from "../report.ts";
import { addDevelopment } from "../rig/editions.ts";
import { openEdge, type Edge } from "../rig/edge.ts";
import { build, ORIGIN, type Build } from "../rig/project.ts";
import { decimal, formatTable, type TableRow } from "../table.ts";

type Expectation = (observation: Observation) => boolean;

const shows =
  ({ edition }: Build): Expectation =>
  ({ rows, notice }) =>
    rows === edition.developments.length && !notice;
const isFirstView: Expectation = ({ rows, hasFallback, notice }) =>
  rows > 0 && !hasFallback && !notice;
const hasNotice: Expectation = ({ rows, notice }) => rows > 0 && notice !== "";
const isFallback: Expectation = ({ rows, hasFallback }) => rows === 0 && hasFallback;

const describe = ({ rows, hasFallback, notice }: Observation): string =>
  (rows > 0 ? `${rows} developments` : hasFallback ? "the publisher's link" : "nothing") +
  (notice && `, “${notice}”`);

/** A script that was cut does not parse: the browser reports the file, and none of its code has run. */
const isCut = (message: string): boolean => /^(Uncaught )?SyntaxError/.test(message);

const describeErrors = ({ errors }: Observation): string => {
  const ours = errors.filter((message) => !isCut(message)).map((message) => `**${message}**`);
  return [...ours, ...(errors.some(isCut) ? ["the cut script"] : [])].join("; ") || "none";
};

/**
 * Every fault in order; a row for each thing that a reader should see. The two editions differ in the number of developments, which tells
 * them apart. `article`: address of an article with the box.
 */
async function runScenarios(
  browser: Browser,
  edge: Edge,
  article: string,
  next: Build,
): Promise<TableRow[]> {
  const old = edge.project;
  const [isOld, isNew] = [shows(old), shows(next)];
  const editions = [old.edition, next.edition];
  const rows: TableRow[] = [];
  let fault = "";

  const open = async (url = article, savesData = true): Promise<Page> =>
    openReader(await browser.createBrowserContext(), url, savesData);
  const add = (reader: string, sees: string, isExpected: boolean, errors = ""): void => {
    const verdict = isExpected ? "as expected" : "**not expected**";
    rows.push({ fault, reader, sees, "": verdict, "page errors": errors });
    fault = "";
  };
  /** Waits for what the reader should see. */
  const see = async (who: string, reader: Page, isExpected: Expectation): Promise<void> => {
    const observation = await observeUntil(reader, isExpected);
    add(who, describe(observation), isExpected(observation), describeErrors(observation));
  };
  /** Asks for the list of all developments first. */
  const seeAll = async (who: string, reader: Page, isExpected: Expectation): Promise<void> => {
    await press(reader, "[part~=choice]:last-of-type");
    await see(`${who}, “All”`, reader, isExpected);
  };

  let stopTraffic = startTraffic(editions);
  fault = "service killed";
  const reader = await open();
  await see("open page", reader, isFirstView);
  await edge.crash();
  await seeAll("open page", reader, hasNotice);
  await see("new page", await open(), isFallback);

  fault = "service restarted";
  await edge.restart();
  await seeAll("open page", reader, isOld);
  await seeAll("new page", await open(), isOld);
  add("API clients", ...(await stopTraffic()));

  fault = "new edition deployed";
  stopTraffic = startTraffic(editions);
  const curious = await open();
  const returning = await open(article, false);
  const framed = await open(`${ORIGIN}/embed/${editions[0]!.id}`);
  const { rows: before } = await observe(returning);
  await edge.deploy(next);
  await seeAll("open page", curious, isOld);
  await seeAll("open iframe page", framed, isOld);
  await returning.bringToFront();
  await returning.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const isUnchanged: Expectation = (observation) =>
    hasNotice(observation) && observation.rows === before;
  await see("open page, visible again", returning, isUnchanged);
  await press(returning, "[part~=more]");
  // The new development is not a key one: the box opens the list of all to show it.
  await see("… shows the new edition", returning, isNew);
  const cached = await openReader(curious.browserContext(), article);
  // The script may come from the browser's cache (max-age), or be the new one; never a mixture.
  const isEither: Expectation = (observation) => isOld(observation) || isNew(observation);
  await seeAll("same browser, page reloaded", cached, isEither);
  await seeAll("new reader", await open(), isNew);
  add("API clients", ...(await stopTraffic()));

  for (const bytes of [0, 500, 5000, 10_000]) {
    fault = `responses cut after ${decimal(bytes)} bytes`;
    edge.truncate(bytes);
    await see("new page", await open(), isFallback);
  }
  edge.truncate(Infinity);
  const waiting = await open();
  fault = "responses cut after 500 bytes";
  edge.truncate(500);
  await seeAll("open page", waiting, hasNotice);
  edge.truncate(Infinity);
  await seeAll("… whole again", waiting, isNew);
  return rows;
}

export async function measureFaults(): Promise<Section> {
  await using edge = await openEdge();
  const next = await build("next-edition", addDevelopment);
  await using site = await openArticle();
  const code = await fetchCode(edge.project.edition.id, "Script");
  // Without it, a browser hides what the error of a script from another origin is.
  site.show({ body: code.replaceAll("<script ", "<script crossorigin ") });
  const tables: string[] = [];
  for (const launch of [launchChrome, launchFirefox]) {
    await using browser = await launch();
    const version = await browser.version();
    progress(version);
    await edge.deploy(edge.project);
    const rows = await runScenarios(browser, edge, site.origin, next);
    tables.push(`### ${version}`, formatTable(rows, 5));
  }
  return [
    "Faults under load",
    ...tables,
    "The article has the builder's script. The new edition has one more development than the old one; “mixed” is a list that names one edition and has another's developments. The edge caches nothing; browsers cache by Cache-Control. Page errors: uncaught errors that reach the page's listeners; those of our code would be printed in bold. “The cut script”: the browser reports that the file does not parse, before any of its code runs. Firefox parses what has arrived of it and fires a SyntaxError at the page (“Script error.” without a `crossorigin` attribute on the tag, which this article has); Chromium discards it. No script can prevent that.",
  ];
}
