/** The platform's edge in front of the service: static assets with their headers, then the Worker, all compressed. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { PLATFORM_HEADERS } from "../../../widget/build/budgets.ts";
import { startService, type Project, type Service } from "../../support/workerd.ts";
import { buildProject, EDGE_PORT, ORIGIN } from "./project.ts";
import { openSite, typeOf, type Resource, type Site } from "./site.ts";

/** The headers that the first rule of an asset folder's `_headers` sets on every asset. */
function readAssetHeaders(assets: string): Record<string, string> {
  const [first = ""] = readFileSync(join(assets, "_headers"), "utf8").split(/\n(?=\S)/);
  return Object.fromEntries(
    [...first.matchAll(/^ +([^:]+): (.+)$/gm)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      value,
    ]),
  );
}

/** As many bytes as the headers that the platform adds: server, cf-ray, nel, report-to and the like. */
const PLATFORM = { "x-platform": "x".repeat(PLATFORM_HEADERS - "x-platform: \r\n".length) };

const HOP_BY_HOP = new Set(["connection", "transfer-encoding", "content-length", "keep-alive"]);
const FORWARDED = ["accept", "if-none-match"];

/** What the edge serves; a deployment replaces it. */
export interface Deployment {
  project: Project;
  service: Service;
}

export interface Edge extends Site {
  deploy: (next: Deployment) => void;
  /** Files of the rivals on the same origin, by path. */
  extra: Map<string, Resource>;
}

async function fetchFromWorker(
  origin: string,
  target: string,
  received: NodeJS.Dict<string | string[]>,
): Promise<Resource> {
  const forwarded = FORWARDED.map((name) => [name, String(received[name] ?? "")] as const);
  const response = await fetch(origin + target, {
    headers: Object.fromEntries(forwarded.filter(([, value]) => value)),
    redirect: "manual",
  });
  const headers = [...response.headers].filter(([name]) => !HOP_BY_HOP.has(name));
  return {
    status: response.status,
    body: Buffer.from(await response.arrayBuffer()),
    headers: { ...Object.fromEntries(headers), ...PLATFORM },
  };
}

/** Opens the edge at ORIGIN, the public address that builds and Workers know. */
export async function openEdge(first: Deployment): Promise<Edge> {
  const extra = new Map<string, Resource>();
  let current = first;
  const site = await openSite(async (url, request) => {
    const { project, service } = current;
    const { pathname } = new URL(url, ORIGIN);
    const file = extra.get(pathname);
    if (file)
      return {
        ...file,
        headers: { ...file.headers, "access-control-allow-origin": "*", ...PLATFORM },
      };
    const path = join(project.assets, normalize(pathname));
    if (!path.startsWith(project.assets) || !existsSync(path) || !statSync(path).isFile())
      return fetchFromWorker(service.origin, url, request.headers);
    const type = { "content-type": typeOf(path) };
    const headers = { ...readAssetHeaders(project.assets), ...type, ...PLATFORM };
    return { body: readFileSync(path), headers };
  }, EDGE_PORT);
  return { ...site, extra, deploy: (next) => void (current = next) };
}

/** The project behind the edge, for as long as `use` runs. */
export async function withEdge<Result>(
  use: (edge: Edge, project: Project) => Promise<Result>,
): Promise<Result> {
  const project = await buildProject();
  const service = await startService(project, { address: ORIGIN });
  const edge = await openEdge({ project, service });
  try {
    return await use(edge, project);
  } finally {
    await edge.kill();
    await service.stop();
  }
}
