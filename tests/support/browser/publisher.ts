/** The publisher in a test file: a browser, and a site on another origin than the service. */
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import {
  launchBrowser,
  serveHost,
  visit,
  type HostResource,
  type HostSite,
  type Visit,
} from "./host-page.ts";

export interface OpenOptions {
  context?: Parameters<Browser["newContext"]>[0];
  /** Runs before the page is requested: routes, init scripts, the clock. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Response headers of the page. */
  headers?: Record<string, string>;
  /** The page's own scripts throw, or the test cuts ours. */
  mayThrow?: boolean;
}

export interface Publisher {
  /** Serves a resource at a path of the site; returns its address. */
  put: (path: string, resource: HostResource) => string;
  /** Opens a page with this HTML; its context is closed after the test. */
  open: (html: string, options?: OpenOptions) => Promise<Visit>;
  /** Opens any address. */
  visit: (url: string, options?: OpenOptions) => Promise<Visit>;
}

/** A test fails if a page that it opened has an uncaught error. */
export function usePublisher(): Publisher {
  const pages: Record<string, HostResource> = {};
  const contexts: BrowserContext[] = [];
  /** Messages of uncaught errors in each page. */
  const faults: string[][] = [];
  let browser: Browser;
  let site: HostSite;
  let count = 0;

  beforeAll(async () => {
    site = await serveHost(pages);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0).flat()).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const put: Publisher["put"] = (path, resource) => {
    pages[path] = resource;
    return site.origin + path;
  };
  const go: Publisher["visit"] = async (url, { context, prepare, mayThrow } = {}) => {
    const opened = await visit(browser, url, context, async (page) => {
      contexts.push(page.context());
      await prepare?.(page);
    });
    if (!mayThrow) faults.push(opened.errors);
    return opened;
  };
  return {
    put,
    visit: go,
    open: async (html, options = {}) =>
      go(
        put(`/${++count}`, { body: html, ...(options.headers && { headers: options.headers }) }),
        options,
      ),
  };
}

/** The HTML of an article with the embed between two paragraphs. */
export const article = (embed: string, head = ""): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>${head}</head>
<body><main><h1>An article</h1><p id="before">Before.</p>${embed}<p id="after">After.</p></main></body></html>`;
