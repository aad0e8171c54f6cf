/** The publisher's page in a scenario. */
import { serveHost, type HostResource, type HostSite } from "../support/browser/host-page.ts";
import type { EnginePage } from "./engine.ts";

const pages: Record<string, HostResource> = {};
let host: HostSite | undefined;

/** Serves a file on the publisher's origin; resolves to its address. */
export async function serveFile(path: string, resource: HostResource): Promise<string> {
  host ??= await serveHost(pages);
  pages[path] = resource;
  return host.origin + path;
}

/** Opens a page with this HTML on the publisher's origin. */
export async function openPage(
  page: EnginePage,
  html: string,
  headers?: Record<string, string>,
): Promise<void> {
  host ??= await serveHost(pages);
  const path = `/${Object.keys(pages).length}`;
  pages[path] = { body: html, ...(headers && { headers }) };
  await page.open(host.origin + path);
}

export const closeHost = async (): Promise<void> => host?.close();
