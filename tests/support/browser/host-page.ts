import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium.ts";

/** One resource of a publisher's site. */
export interface HostResource {
  /** Pieces are sent with a pause between them. */
  body: string | readonly string[];
  type?: string;
  headers?: Record<string, string>;
}

/** Milliseconds, in which a browser paints what it has. */
const PAUSE = 300;

/** The site of a publisher, on another origin than the service. */
export interface HostSite {
  origin: string;
  close: () => Promise<void>;
}

/** Serves pages by path, and 404 for any other. */
export async function serveHost(pages: Record<string, HostResource>): Promise<HostSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const page = pages[pathname];
    if (!page) {
      // A missing icon would log a line on the console.
      response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": page.type ?? "text/html; charset=utf-8",
      ...page.headers,
    });
    for (const [index, piece] of [page.body].flat().entries()) {
      if (index > 0) await setTimeout(PAUSE);
      response.write(piece);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Launches Chromium, with these flags besides the usual ones. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const args = [...CHROMIUM_FLAGS, ...flags];
  return chromium.launch({ executablePath: await chromiumPath(), args });
}

/** A page with its requests, errors and console lines. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  requests: Request[];
  /** Messages of uncaught exceptions. */
  errors: string[];
  console: string[];
}

/** Opens a page in a new context, after `prepare`. The browser's request for an icon is not recorded. */
export async function visit(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newContext"]>[0] = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "America/Los_Angeles",
    ...options,
  });
  const page = await context.newPage();
  const requests: Request[] = [];
  const errors: string[] = [];
  const lines: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/favicon.ico")) requests.push(request);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.setDefaultTimeout(10_000);
  await prepare?.(page);
  await page.goto(url);
  return { page, context, requests, errors, console: lines };
}

/** Uncaught errors, and violations of the content security policy. */
export const faultsOf = ({ errors, console }: Visit): string[] => [
  ...errors,
  ...console.filter((line) => /Content Security Policy|Trusted|^error/.test(line)),
];
