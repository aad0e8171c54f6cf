/** Faults, and what readers see of them. Two editions of the story differ in the number of developments, which tells them apart. */
import type { Browser } from "puppeteer-core";
import type { Edge } from "../rig/edge.ts";
import { ORIGIN, type Build } from "../rig/project.ts";
import { integer, type TableRow } from "../table.ts";
import {
  observe,
  observeUntil,
  openReader,
  press,
  type Reader,
  type Observation,
} from "./reader.ts";
import { startTraffic } from "./traffic.ts";

const ALL = "[part~=choice]:last-of-type";
const SHOW_NEW = "[part~=more]";

/** What the scenarios run on. */
export interface Setup {
  browser: Browser;
  edge: Edge;
  /** Address of an article with the box. */
  article: string;
  old: Build;
  next: Build;
}

type Expectation = (observation: Observation) => boolean;

const isEdition =
  ({ edition }: Build): Expectation =>
  ({ rows, notice }) =>
    rows === edition.developments.length && !notice;
const isFirstView: Expectation = ({ rows, fallback, notice }) => rows > 0 && !fallback && !notice;
const hasNotice: Expectation = ({ rows, notice }) => rows > 0 && notice !== "";
const isFallback: Expectation = ({ rows, fallback }) => rows === 0 && fallback;

const describe = ({ rows, fallback, notice }: Observation): string =>
  (rows > 0 ? `${rows} developments` : fallback ? "the publisher's link" : "nothing") +
  (notice && `, “${notice}”`);

/** A script that was cut does not parse: the browser reports the file, and none of its code has run. */
const isCut = (message: string): boolean => /^(Uncaught )?SyntaxError/.test(message);

const describeErrors = ({ errors }: Observation): string => {
  const ours = errors.filter((message) => !isCut(message)).map((message) => `**${message}**`);
  return [...ours, ...(errors.some(isCut) ? ["the cut script"] : [])].join("; ") || "none";
};

/** Runs every fault in order. Resolves to a row for each thing that a reader should see. */
export async function runScenarios(setup: Setup): Promise<TableRow[]> {
  const { browser, edge, article, old, next } = setup;
  const [isOld, isNew] = [isEdition(old), isEdition(next)];
  const editions = [old.edition, next.edition];
  const readers: Reader[] = [];
  const rows: TableRow[] = [];
  let fault = "";

  const open = async (
    url = article,
    options?: Parameters<typeof openReader>[2],
  ): Promise<Reader> => {
    const reader = await openReader(browser, url, options);
    readers.push(reader);
    return reader;
  };
  const add = (reader: string, sees: string, isExpected: boolean, errors = ""): void => {
    const verdict = isExpected ? "as expected" : "**not expected**";
    rows.push({ fault, reader, sees, "": verdict, "page errors": errors });
    fault = "";
  };
  /** Waits for what the reader should see. */
  const see = async (who: string, reader: Reader, isExpected: Expectation): Promise<void> => {
    const observation = await observeUntil(reader, isExpected);
    add(who, describe(observation), isExpected(observation), describeErrors(observation));
  };

  let traffic = startTraffic(editions);
  fault = "service killed";
  const reader = await open();
  await see("open page", reader, isFirstView);
  await edge.crash();
  await press(reader, ALL);
  await see("open page, “All”", reader, hasNotice);
  await see("new page", await open(), isFallback);

  fault = "service restarted";
  await edge.restart();
  await press(reader, ALL);
  await see("open page, “All” again", reader, isOld);
  const restarted = await open();
  await press(restarted, ALL);
  await see("new page, “All”", restarted, isOld);
  add("API clients", ...(await traffic.stop()));

  fault = "new edition deployed";
  traffic = startTraffic(editions);
  const curious = await open();
  const returning = await open(article, { savesData: false });
  const framed = await open(`${ORIGIN}/embed/${editions[0]!.id}`);
  const { rows: before } = await observe(returning);
  await edge.deploy(next);
  await press(curious, ALL);
  await see("open page, “All”", curious, isOld);
  await press(framed, ALL);
  await see("open iframe page, “All”", framed, isOld);
  await returning.page.bringToFront();
  await returning.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const isUnchanged: Expectation = (observation) =>
    hasNotice(observation) && observation.rows === before;
  await see("open page, visible again", returning, isUnchanged);
  await press(returning, SHOW_NEW);
  // The new development is not a key one: the box opens the list of all to show it.
  await see("… shows the new edition", returning, isNew);
  const cached = await open(article, { other: curious });
  await press(cached, ALL);
  // The script may come from the browser's cache (max-age), or be the new one; never a mixture.
  const isEither: Expectation = (observation) => isOld(observation) || isNew(observation);
  await see("same browser, page reloaded, “All”", cached, isEither);
  const newcomer = await open();
  await press(newcomer, ALL);
  await see("new reader, “All”", newcomer, isNew);
  add("API clients", ...(await traffic.stop()));

  for (const bytes of [0, 500, 5000, 10_000]) {
    fault = `responses cut after ${integer(bytes)} bytes`;
    edge.truncate(bytes);
    await see("new page", await open(), isFallback);
  }
  edge.truncate(Infinity);
  const waiting = await open();
  fault = "responses cut after 500 bytes";
  edge.truncate(500);
  await press(waiting, ALL);
  await see("open page, “All”", waiting, hasNotice);
  edge.truncate(Infinity);
  await press(waiting, ALL);
  await see("… whole again, “All” again", waiting, isNew);
  for (const { page } of readers) await page.close();
  return rows;
}
