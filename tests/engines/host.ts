/** The publisher's page in a scenario, and the service's embeds on it. */
import { inject } from "vitest";
import { serveHost, type HostResource, type HostSite } from "../support/browser/host-page.ts";
import { STORY } from "../support/story/story.ts";
import type { EnginePage } from "./engine.ts";

export const service = inject("service");

export const script = `<script async src="${service}/embed/${STORY}.js"></script>`;
export const element = `<script async src="${service}/embed/key-developments.js"></script><key-developments story="${STORY}"><a href="/">The story</a></key-developments>`;
export const parent = `<script async src="${service}/embed/parent.js"></script>`;
export const frame = (attributes = "", hash = ""): string =>
  `<iframe src="${service}/embed/${STORY}${hash}" title="Key developments" width="500" height="300" style="border:0" ${attributes}></iframe>`;

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
