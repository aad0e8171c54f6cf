/** The platform's edge in front of the service: static assets with their headers, then the Worker, all compressed. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { PLATFORM_HEADERS } from "../../../widget/build/budgets.ts";
import type { Service } from "../../support/workerd.ts";
import { buildProject, EDGE_PORT, ORIGIN, startWorker, type Build } from "./project.ts";
import { fileResponse, openSite, type Site } from "./site.ts";

/** The headers that the first rule of an asset folder's `_headers` sets on every asset. */
function readAssetHeaders(assets: string): Record<string, string> {
  const [first = ""] = readFileSync(join(assets, "_headers"), "utf8").split(/\n(?=\S)/);
  const lines = first.matchAll(/^ +([^:]+): (.+)$/gm);
  return Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]));
}

/** As many bytes as the headers that the platform adds: server, cf-ray, nel, report-to and the like. */
const PLATFORM = "x".repeat(PLATFORM_HEADERS - "x-platform: \r\n".length);

/** fetch has already decoded the body and chosen the connection. */
const HOP_BY_HOP = ["connection", "transfer-encoding", "content-length", "keep-alive"];

/** What the edge serves; a deployment replaces it. */
export interface Deployment {
  project: Build;
  service: Service;
}

export interface Edge extends Site {
  deploy: (next: Deployment) => void;
  /** Serves a file of a rival on the same origin; returns its URL. */
  put: (name: string, text: string) => string;
}

/** Opens the edge at ORIGIN, the public address that builds and Workers have. */
export async function openEdge(first: Deployment): Promise<Edge> {
  const rivals = new Map<string, string>();
  let { project, service } = first;

  async function fetchFromWorker(path: string, accept = "*/*", etag = ""): Promise<Response> {
    const headers = { accept, ...(etag && { "if-none-match": etag }) };
    const response = await fetch(service.origin + path, { headers, redirect: "manual" });
    const copy = new Response(response.body, response);
    for (const name of HOP_BY_HOP) copy.headers.delete(name);
    return copy;
  }

  async function respond(path: string, accept?: string, etag?: string): Promise<Response> {
    const { pathname } = new URL(path, ORIGIN);
    const rival = rivals.get(pathname);
    if (rival !== undefined)
      return fileResponse(pathname, rival, { "access-control-allow-origin": "*" });
    const file = join(project.assets, normalize(pathname));
    return file.startsWith(project.assets) && existsSync(file) && statSync(file).isFile()
      ? fileResponse(file, readFileSync(file), readAssetHeaders(project.assets))
      : fetchFromWorker(path, accept, etag);
  }

  const site = await openSite(async (path, { headers }) => {
    const response = await respond(path, headers.accept, headers["if-none-match"]);
    response.headers.set("x-platform", PLATFORM);
    return response;
  }, EDGE_PORT);
  return {
    ...site,
    deploy: (next) => void ({ project, service } = next),
    put: (name, text) => {
      rivals.set(`/rivals/${name}`, text);
      return `${ORIGIN}/rivals/${name}`;
    },
  };
}

/** Runs `use` with the project behind the edge. */
export async function withEdge<Result>(
  use: (edge: Edge, project: Build) => Promise<Result>,
): Promise<Result> {
  const project = await buildProject();
  const service = await startWorker(project);
  const edge = await openEdge({ project, service });
  try {
    return await use(edge, project);
  } finally {
    await edge.kill();
    await service.stop();
  }
}
