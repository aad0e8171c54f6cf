/** Starts a desk in a browser, on a folder that is removed after the test. */
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { startDesk } from "../../../data/desk/server/start-desk.ts";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { STORY } from "../../support/story/story.ts";

/** Copies the invented stories into a desk's folder. */
export const copyStories = (root: string): void => void new StoryCopy(dirname(root));

/** The value of a file of the invented story. */
export const readYaml = (root: string, file: string) =>
  parse(readFileSync(join(root, STORY, file), "utf8"));

/** Waits until the desk's status line contains a text. */
export const waitForStatus = (page: Page, text: string): Promise<void> =>
  page.locator("header output", { hasText: text }).waitFor();

interface OpenDesk {
  page: Page;
  /** The folder of all stories. */
  root: string;
  /** The desk's address, with its token. */
  address: string;
  /** Uncaught errors, and errors on the console, such as violations of the policy. */
  faults: string[];
}

/** `prepare` fills the folder of stories before the desk starts. */
export async function openDesk(
  prepare: (root: string) => void = () => {},
  colorScheme: "light" | "dark" = "light",
): Promise<OpenDesk> {
  const root = join(makeFolder(), "stories");
  mkdirSync(root);
  prepare(root);
  const desk = await startDesk({ root, today: "2019-04-01", port: 0 });
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    await desk.close();
  });
  const context = await browser.newContext({
    viewport: { width: 1720, height: 1000 },
    colorScheme,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(desk.address);
  await page.getByRole("heading", { name: "Desk" }).waitFor();
  return { page, root, address: desk.address, faults };
}
